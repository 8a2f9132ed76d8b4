package org.tocsin.workbench.core.rules;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleBook;

/** What can be done with the rules of a file as a list, while one of them is edited. To be used by one thread. */
public final class RuleList {

    private final RuleBook book;
    private final RuleQuestions questions;
    private final RuleEditor editor;

    public RuleList(RuleBook book, RuleQuestions questions, RuleEditor editor) {
        this.book = book;
        this.questions = questions;
        this.editor = editor;
    }

    /** What can be taken back, in words. */
    public Optional<String> undoable() {
        return book.undoable();
    }

    public void add() {
        if (editor.leave()) {
            editor.create(
                    RuleDraft.fresh(RuleDraft.free("new-rule", editor.rules().all()), "cpu > 90", List.of()));
        }
    }

    public void copy() {
        Optional<Rule> copied = editor.base();
        if (copied.isPresent() && editor.leave()) {
            editor.create(RuleDraft.of(editor.rules().find(copied.get().name()).orElse(copied.get()))
                    .copy(editor.rules().all()));
        }
    }

    public void delete() {
        Optional<Rule> rule = editor.base();
        if (rule.isPresent() && questions.delete(rule.get().name())) {
            int place = editor.rules().place(rule.get().name());
            attempt("The rule cannot be deleted. ", () -> book.remove(rule.get().name()));
            editor.removed(place);
        }
    }

    public void undo() {
        if (editor.leave()) {
            attempt("It cannot be undone. ", book::undo);
            editor.replaced();
        }
    }

    /** Switches a rule on or off; acts at once, unless it is edited. */
    public void enable(Rule rule, boolean enabled) {
        if (editor.shown().equals(Optional.of(rule.name())) && editor.changed()) {
            editor.edit(enabled);
            return;
        }
        if (new RuleSaving(book, questions).save(Optional.of(rule), rule.withEnabled(enabled))
                instanceof RuleSaving.Outcome.Failed failed) {
            questions.failed(failed.message());
        }
        editor.refresh();
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private void attempt(String failed, Step step) {
        try {
            step.run();
        } catch (IOException | RuntimeException failure) {
            questions.failed(failed + failure.getMessage());
        }
    }
}
