package org.tocsin.workbench.internal.rules;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleLanguage;

/** What can be done on the page of rules. To be used by one thread. */
final class RuleEditor {

    private final RuleBook book;
    private final RuleLanguage language;
    private final Supplier<List<String>> metrics;
    private final RuleQuestions questions;
    private final RuleFace face;
    private final RuleSession session = new RuleSession();
    private RuleNames rules;
    private Optional<DraftCheck> check = Optional.empty();

    /**
     * Edits nothing yet.
     *
     * @param metrics the names of metrics that exist, for hints
     */
    RuleEditor(
            RuleBook book,
            RuleLanguage language,
            Supplier<List<String>> metrics,
            RuleQuestions questions,
            RuleFace face) {
        this.book = book;
        this.language = language;
        this.metrics = metrics;
        this.questions = questions;
        this.face = face;
        this.rules = new RuleNames(book.current());
    }

    /** The rule as it is in the file, if one of the file is edited. */
    Optional<Rule> base() {
        return session.base();
    }

    /** The rule as it would be saved now; empty if it cannot be. */
    private Optional<Rule> rule() {
        return check.flatMap(DraftCheck::rule);
    }

    /** The name of the rule of the file that is edited. */
    private Optional<String> shown() {
        return session.base().map(Rule::name);
    }

    /** What can be taken back, in words. */
    Optional<String> undoable() {
        return book.undoable();
    }

    /** Begins with what was asked for, or with the first rule. */
    void begin(RuleRequest request) {
        if (request.draft().isPresent()) {
            RuleDraft draft = request.draft().get();
            create(draft.with(DraftField.NAME, RuleDraft.free(draft.text(DraftField.NAME), rules.all())));
        } else {
            Optional<Rule> wanted = request.rule().flatMap(rules::find);
            wanted.or(rules::first).ifPresentOrElse(this::show, this::nothing);
        }
    }

    private void show(Rule rule) {
        session.open(rule);
        edited();
    }

    private void nothing() {
        session.close();
        edited();
    }

    private void create(RuleDraft draft) {
        session.create(draft);
        edited();
    }

    private void edited() {
        face.tell("");
        face.rules(rules.set(), shown());
        face.edited(session.draft());
        recheck();
    }

    private void recheck() {
        Set<String> taken = rules.without(shown());
        check = session.draft().map(draft -> DraftCheck.of(draft, taken, language, metrics.get()));
        face.checked(check, session.changed());
    }

    /** The user has typed something. */
    void typed() {
        session.edit(face.typed());
        recheck();
    }

    /** The user has selected a rule in the table. */
    void select(Rule rule) {
        if (shown().equals(Optional.of(rule.name()))) {
            return;
        }
        if (leave()) {
            // saving may have changed it
            rules.find(rule.name()).ifPresentOrElse(this::show, this::nothing);
        } else {
            face.rules(rules.set(), shown());
        }
    }

    /** Asks whether to save what was changed. False if the user wants to stay. */
    boolean leave() {
        if (!session.changed()) {
            return true;
        }
        String name = session.draft().map(draft -> draft.text(DraftField.NAME)).orElse("");
        return switch (questions.leave(name, rule().isPresent())) {
            case SAVE -> save();
            case DISCARD -> {
                revert();
                yield true;
            }
            case STAY -> false;
        };
    }

    /** Saves what is edited. False if it is not saved. */
    boolean save() {
        if (!session.changed()) {
            return true;
        }
        Optional<Rule> rule = rule();
        if (rule.isEmpty()) {
            return false;
        }
        return switch (new RuleSaving(book, questions).save(session.base(), rule.get())) {
            case RuleSaving.Outcome.Saved saved -> done(Optional.of(saved.rule().name()));
            case RuleSaving.Outcome.Taken taken -> done(taken.rule().map(Rule::name));
            case RuleSaving.Outcome.Cancelled cancelled -> false;
            case RuleSaving.Outcome.Failed failed -> {
                questions.failed(failed.message());
                yield false;
            }
        };
    }

    /** Shows the rule as the file has it now. */
    private boolean done(Optional<String> name) {
        rules = new RuleNames(book.current());
        name.flatMap(rules::find).ifPresentOrElse(this::show, this::nothing);
        return true;
    }

    void revert() {
        session.revert();
        if (session.draft().isEmpty()) {
            begin(RuleRequest.any());
        } else {
            session.base().flatMap(base -> rules.find(base.name())).ifPresentOrElse(this::show, this::edited);
        }
    }

    void add() {
        if (leave()) {
            create(RuleDraft.fresh(RuleDraft.free("new-rule", rules.all()), "cpu > 90", List.of()));
        }
    }

    void copy() {
        Optional<Rule> copied = session.base();
        if (copied.isPresent() && leave()) {
            create(RuleDraft.of(rules.find(copied.get().name()).orElse(copied.get()))
                    .copy(rules.all()));
        }
    }

    void delete() {
        Optional<Rule> rule = session.base();
        if (rule.isPresent() && questions.delete(rule.get().name())) {
            int place = rules.place(rule.get().name());
            attempt("The rule cannot be deleted. ", () -> book.remove(rule.get().name()));
            rules = new RuleNames(book.current());
            rules.at(place).ifPresentOrElse(this::show, this::nothing);
        }
    }

    void undo() {
        if (leave()) {
            Optional<String> name = shown();
            attempt("It cannot be undone. ", book::undo);
            rules = new RuleNames(book.current());
            name.flatMap(rules::find).or(rules::first).ifPresentOrElse(this::show, this::nothing);
        }
    }

    /** Switches a rule on or off; acts at once. */
    void enable(Rule rule, boolean enabled) {
        boolean edited = shown().equals(Optional.of(rule.name()));
        if (edited && session.changed()) {
            // goes into the form, to be saved with the rest
            session.draft().ifPresent(draft -> session.edit(draft.with(DraftField.ENABLED, Boolean.toString(enabled))));
            face.edited(session.draft());
            recheck();
            return;
        }
        Optional<String> shown = shown();
        if (new RuleSaving(book, questions).save(Optional.of(rule), rule.withEnabled(enabled))
                instanceof RuleSaving.Outcome.Failed failed) {
            questions.failed(failed.message());
        }
        rules = new RuleNames(book.current());
        if (session.changed()) {
            face.rules(rules.set(), shown);
        } else {
            shown.flatMap(rules::find).ifPresentOrElse(this::show, this::nothing);
        }
    }

    /** The file was replaced by another one. */
    void replaced() {
        Optional<String> name = shown();
        rules = new RuleNames(book.current());
        name.flatMap(rules::find).or(rules::first).ifPresentOrElse(this::show, this::nothing);
    }

    /** The file has changed, by whoever. */
    void fileChanged() {
        rules = new RuleNames(book.current());
        RuleSession.News news = session.news(rules.set());
        face.rules(rules.set(), shown());
        switch (news) {
            case RELOAD -> edited();
            case CHANGED ->
                face.tell("This rule has changed in the file since you began. What you typed is still here; saving"
                        + " puts both together or asks.");
            case GONE -> {
                if (session.changed()) {
                    face.tell("This rule is not in the file any more. What you typed is still here.");
                } else {
                    begin(RuleRequest.any());
                }
            }
            case NONE -> recheck();
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
