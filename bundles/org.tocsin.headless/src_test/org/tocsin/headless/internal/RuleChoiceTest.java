package org.tocsin.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.session.RuleFile;

class RuleChoiceTest {

    private static final RuleFile FILE = file(
            true,
            Rule.of("cpu-high", "cpu > 90"),
            Rule.of("asleep", "cpu > 1").withEnabled(false),
            Rule.of("latency-high", "latency > 1s"));

    private static RuleFile file(boolean usable, Rule... rules) {
        return new RuleFile(Path.of("r.yaml"), new RuleSet(List.of(rules), List.of(), usable));
    }

    private static String complaint(RuleFile file, String... names) {
        return assertThrows(IllegalArgumentException.class, () -> new RuleChoice(List.of(names)).from(file))
                .getMessage();
    }

    @Test
    void allThatAreAwakeOrThoseThatWereAskedFor() {
        assertEquals(
                List.of("cpu-high", "latency-high"),
                new RuleChoice(List.of()).from(FILE).stream().map(Rule::name).toList());
        List<Rule> asked = new RuleChoice(List.of("asleep")).from(FILE);
        assertEquals(List.of("asleep"), asked.stream().map(Rule::name).toList());
        assertTrue(asked.get(0).enabled());
    }

    @Test
    void aNameThatIsNotThereIsToldWithTheNearest() {
        assertEquals(
                "--rule: r.yaml has no rule 'cpu-hihg' that can be tried; did you mean 'cpu-high'?",
                complaint(FILE, "cpu-hihg"));
        assertTrue(complaint(FILE, "alseep").endsWith("did you mean 'asleep'?"));
        assertEquals(
                "--rule: r.yaml has no rule 'xyz' that can be tried; there are cpu-high, asleep, latency-high.",
                complaint(FILE, "xyz"));
    }

    @Test
    void aFileWithoutRulesIsNothingToTry() {
        assertEquals("The rule file r.yaml has no rule that can be tried.", complaint(file(true)));
        assertEquals("The rule file r.yaml cannot be used.", complaint(file(false)));
    }

    @Test
    void rulesToCompareWithNeedNotHaveTheName() {
        assertEquals(List.of(), new RuleChoice(List.of("new-rule")).of(FILE));
    }
}
