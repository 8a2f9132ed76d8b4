package org.tocsin.workbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleSet;

class RuleEditorTest {

    private static final Rule HIGH = Rule.of("high", "cpu > 90");
    private static final Rule FULL = Rule.of("full", "disk > 95");

    /** A page without widgets, and a user who always answers the same. */
    private static final class Page implements RuleFace, RuleQuestions {
        private RuleDraft form = new RuleDraft(java.util.Map.of(), List.of());
        private Optional<String> selected = Optional.empty();
        private boolean savable;
        private String news = "";
        private Leave answer = Leave.STAY;
        private RuleSaving.Choice choice = RuleSaving.Choice.CANCEL;
        private final List<String> told = new ArrayList<>();

        @Override
        public void edited(Optional<RuleDraft> draft) {
            form = draft.orElse(new RuleDraft(java.util.Map.of(), List.of()));
        }

        @Override
        public void checked(Optional<DraftCheck> check, boolean changed) {
            savable = changed && check.flatMap(DraftCheck::rule).isPresent();
        }

        @Override
        public void rules(RuleSet rules, Optional<String> name) {
            selected = name;
        }

        @Override
        public void tell(String text) {
            news = text;
        }

        @Override
        public RuleDraft typed() {
            return form;
        }

        @Override
        public Leave leave(String rule, boolean can) {
            return answer;
        }

        @Override
        public boolean delete(String rule) {
            return true;
        }

        @Override
        public void failed(String message) {
            told.add(message);
        }

        @Override
        public RuleSaving.Choice choose(String conflict, Rule mine, Optional<Rule> theirs) {
            return choice;
        }
    }

    private final FileOfRules file = new FileOfRules(HIGH, FULL);
    private final Page page = new Page();
    private final RuleEditor editor = new RuleEditor(file, new PlainLanguage(), List::of, page, page);
    private final RuleList list = new RuleList(file, page, editor, page);

    private void type(DraftField field, String text) {
        page.form = page.form.with(field, text);
        editor.typed();
    }

    @Test
    void shouldBeginWithTheFirstRuleOrTheOneThatIsAskedFor() {
        editor.begin(RuleRequest.any());
        assertEquals(Optional.of("high"), page.selected);
        editor.begin(RuleRequest.show("full"));
        assertEquals("disk > 95", page.form.text(DraftField.WHEN));
    }

    @Test
    void shouldBeginWithADraftUnderAFreeName() {
        file.put("cpu-high");
        RuleEditor later = new RuleEditor(file, new PlainLanguage(), List::of, page, page);
        later.begin(RuleRequest.above("cpu", 87, Optional.of("web-1")));
        assertEquals("cpu-high-2", page.form.text(DraftField.NAME));
        assertEquals("cpu > 87", page.form.text(DraftField.WHEN));
        assertEquals("web-1", page.form.text(DraftField.SOURCES));
        assertTrue(page.savable);
        assertTrue(later.save());
        assertEquals("cpu > 87", file.current().rules().getLast().when());
    }

    @Test
    void shouldShowTheFirstRuleOfAFileThatReplacesTheRules() {
        editor.begin(RuleRequest.show("full"));
        file.remove("full");
        list.replaced();
        assertEquals(Optional.of("high"), page.selected);
        assertEquals("high", page.form.text(DraftField.NAME));
    }

    @Test
    void shouldAskBeforeItLeavesWhatWasTyped() {
        editor.begin(RuleRequest.any());
        type(DraftField.WHEN, "cpu > 91");
        assertTrue(page.savable);
        editor.select(FULL);
        assertEquals(Optional.of("high"), page.selected, "the user stays");
        page.answer = RuleQuestions.Leave.SAVE;
        editor.select(FULL);
        assertEquals(Optional.of("full"), page.selected);
        assertEquals("cpu > 91", file.current().rules().get(0).when());
        type(DraftField.WHEN, "disk > 1");
        page.answer = RuleQuestions.Leave.DISCARD;
        assertTrue(editor.leave());
        assertEquals(FULL, file.current().rules().get(1));
    }

    @Test
    void shouldNotSaveWhatIsWrong() {
        editor.begin(RuleRequest.any());
        type(DraftField.WHEN, "cpu");
        assertFalse(page.savable);
        assertFalse(editor.save());
        editor.revert();
        assertEquals("cpu > 90", page.form.text(DraftField.WHEN));
    }

    @Test
    void shouldKeepWhatWasTypedWhenTheFileChangesAndAskWhenItIsSaved() throws Exception {
        editor.begin(RuleRequest.any());
        type(DraftField.MESSAGE, "mine");
        file.put(Optional.of(HIGH), HIGH.withMessage(HIGH.severity(), "theirs"));
        list.fileChanged();
        assertTrue(page.news.contains("changed in the file"));
        assertFalse(editor.save(), "the user cancels");
        assertEquals("mine", page.form.text(DraftField.MESSAGE));
        page.choice = RuleSaving.Choice.TAKE_THEIRS;
        assertTrue(editor.save());
        assertEquals("theirs", page.form.text(DraftField.MESSAGE));
        assertEquals("", page.news);
    }

    @Test
    void shouldFollowTheFileWhereNothingWasTyped() throws Exception {
        editor.begin(RuleRequest.any());
        file.put(Optional.of(HIGH), HIGH.withConditions("cpu > 50", ""));
        list.fileChanged();
        assertEquals("cpu > 50", page.form.text(DraftField.WHEN));
        file.remove("high");
        list.fileChanged();
        assertEquals(Optional.of("full"), page.selected);
    }

    @Test
    void shouldSwitchARuleOnAndOffWithoutLosingWhatWasTyped() {
        editor.begin(RuleRequest.any());
        list.enable(FULL, false);
        assertFalse(file.current().rules().get(1).enabled());
        assertEquals(Optional.of("high"), page.selected);
        type(DraftField.MESSAGE, "mine");
        list.enable(HIGH, false);
        assertEquals("false", page.form.text(DraftField.ENABLED));
        assertEquals("mine", page.form.text(DraftField.MESSAGE));
        assertTrue(file.current().rules().get(0).enabled(), "it waits for Save with the rest");
    }

    @Test
    void shouldDeleteAndShowTheNext() {
        editor.begin(RuleRequest.any());
        list.delete();
        assertEquals(Optional.of("full"), page.selected);
        list.delete();
        assertEquals(Optional.empty(), page.selected);
        list.undo();
        assertEquals(List.of("It cannot be undone. There is nothing to undo."), page.told);
    }

    @Test
    void shouldCopyUnderAnotherName() {
        editor.begin(RuleRequest.any());
        list.copy();
        assertEquals("high-copy", page.form.text(DraftField.NAME));
        assertTrue(editor.save());
        assertEquals(3, file.current().rules().size());
    }
}
