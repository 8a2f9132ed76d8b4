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
    private final RuleFace face;

    public RuleList(RuleBook book, RuleQuestions questions, RuleEditor editor, RuleFace face) {
        this.book = book;
        this.questions = questions;
        this.editor = editor;
        this.face = face;
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
            editor.look();
            editor.show(editor.rules().at(place));
        }
    }

    public void undo() {
        if (editor.leave()) {
            attempt("It cannot be undone. ", book::undo);
            replaced();
        }
    }

    /** Switches a rule on or off; acts at once, unless it is edited. */
    public void enable(Rule rule, boolean enabled) {
        if (editor.shown().equals(Optional.of(rule.name())) && editor.changed()) {
            edit(enabled);
            return;
        }
        if (new RuleSaving(book, questions).save(Optional.of(rule), rule.withEnabled(enabled))
                instanceof RuleSaving.Outcome.Failed failed) {
            questions.failed(failed.message());
        }
        editor.look();
        if (editor.changed()) {
            face.rules(editor.rules().set(), editor.shown());
        } else {
            editor.show(editor.shown().flatMap(editor.rules()::find));
        }
    }

    /** Switches the rule that is edited on or off, to be saved with the rest of what was changed. */
    private void edit(boolean enabled) {
        RuleSession session = editor.session();
        session.draft().ifPresent(draft -> session.edit(draft.with(DraftField.ENABLED, Boolean.toString(enabled))));
        face.edited(session.draft());
        editor.recheck();
    }

    /** The file is another one: shows the same rule of it, or the first. */
    public void replaced() {
        editor.look();
        RuleNames rules = editor.rules();
        editor.show(editor.shown().flatMap(rules::find).or(rules::first));
    }

    /** The file has changed, by whoever: shows that, and what was typed stays. */
    public void fileChanged() {
        editor.look();
        RuleSession.News news = editor.session().news(editor.rules().set());
        face.rules(editor.rules().set(), editor.shown());
        switch (news) {
            case RELOAD -> editor.edited();
            case CHANGED ->
                face.tell("This rule has changed in the file since you began. What you typed is still here; saving"
                        + " puts both together or asks.");
            case GONE -> {
                if (editor.changed()) {
                    face.tell("This rule is not in the file any more. What you typed is still here.");
                } else {
                    editor.begin(RuleRequest.any());
                }
            }
            case NONE -> editor.recheck();
        }
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
