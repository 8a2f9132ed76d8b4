package org.tocsin.workbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.rule.api.Rule;
import org.tocsin.workbench.core.rules.RuleSaving.Choice;
import org.tocsin.workbench.core.rules.RuleSaving.Outcome;

class RuleSavingTest {

    private static final Rule BASE = Rule.of("high", "cpu > 90");
    private static final Rule MINE = Rule.of("high", "cpu > 91");
    private static final Rule THEIRS = Rule.of("high", "cpu > 99");

    private final List<Optional<Rule>> asked = new ArrayList<>();

    private Outcome save(FileOfRules file, Choice choice) {
        return new RuleSaving(file, (conflict, mine, theirs) -> {
                    asked.add(theirs);
                    return choice;
                })
                .save(Optional.of(BASE), MINE);
    }

    @Test
    void shouldSaveWithoutAQuestionWhereNobodyElseWrote() {
        FileOfRules file = new FileOfRules(BASE);
        assertEquals(new Outcome.Saved(MINE), save(file, Choice.CANCEL));
        assertEquals(List.of(), asked);
        assertEquals(List.of(MINE), file.current().rules());
    }

    @Test
    void shouldKeepMineOverTheirs() {
        FileOfRules file = new FileOfRules(THEIRS);
        assertEquals(new Outcome.Saved(MINE), save(file, Choice.KEEP_MINE));
        assertEquals(List.of(Optional.of(THEIRS)), asked);
        assertEquals(List.of(MINE), file.current().rules());
    }

    @Test
    void shouldBringBackMineWhereItIsGone() {
        FileOfRules file = new FileOfRules();
        assertEquals(new Outcome.Saved(MINE), save(file, Choice.KEEP_MINE));
        assertEquals(List.of(MINE), file.current().rules());
    }

    @Test
    void shouldTakeTheirsOrLeaveEverything() {
        FileOfRules file = new FileOfRules(THEIRS);
        assertEquals(new Outcome.Taken(Optional.of(THEIRS)), save(file, Choice.TAKE_THEIRS));
        assertEquals(new Outcome.Cancelled(), save(file, Choice.CANCEL));
        assertEquals(List.of(THEIRS), file.current().rules());
    }

    @Test
    void shouldSayWhyItCannotBeSaved() {
        FileOfRules file = new FileOfRules(BASE);
        file.breakDown();
        assertEquals(new Outcome.Failed("The rule cannot be saved. The disk is full."), save(file, Choice.CANCEL));
    }

    @Test
    void shouldShowBothSidesLineByLine() {
        List<RuleLines> lines = RuleLines.between(MINE, Optional.of(THEIRS));
        List<RuleLines> different = lines.stream().filter(RuleLines::differ).toList();
        assertEquals(List.of(new RuleLines("Condition", "cpu > 91", "cpu > 99")), different);
        assertTrue(RuleLines.between(MINE, Optional.empty()).stream()
                .allMatch(line -> line.theirs().isEmpty()));
    }
}
