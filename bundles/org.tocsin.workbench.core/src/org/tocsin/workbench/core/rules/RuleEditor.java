package org.tocsin.workbench.core.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleLanguage;

/** Edits one rule of a file, or one that is not in it yet. To be used by one thread. */
public final class RuleEditor {

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
    public RuleEditor(
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
    public Optional<Rule> base() {
        return session.base();
    }

    /** The rule as it would be saved now; empty if it cannot be. */
    private Optional<Rule> rule() {
        return check.flatMap(DraftCheck::rule);
    }

    /** The name of the rule of the file that is edited. */
    Optional<String> shown() {
        return session.base().map(Rule::name);
    }

    /** Begins with what was asked for, or with the first rule. */
    public void begin(RuleRequest request) {
        if (request.draft().isPresent()) {
            RuleDraft draft = request.draft().get();
            create(draft.with(DraftField.NAME, RuleDraft.free(draft.text(DraftField.NAME), rules.all())));
        } else {
            show(request.rule().flatMap(rules::find).or(rules::first));
        }
    }

    void show(Rule rule) {
        session.open(rule);
        edited();
    }

    private void nothing() {
        session.close();
        edited();
    }

    void create(RuleDraft draft) {
        session.create(draft);
        edited();
    }

    /** Shows what is edited as it is now. */
    void edited() {
        face.tell("");
        face.rules(rules.set(), shown());
        face.edited(session.draft());
        recheck();
    }

    /** Checks what is edited. */
    void recheck() {
        Set<String> taken = rules.without(shown());
        check = session.draft().map(draft -> DraftCheck.of(draft, taken, language, metrics.get()));
        face.checked(check, session.changed());
    }

    /** The user has typed something. */
    public void typed() {
        session.edit(face.typed());
        recheck();
    }

    /** The user has selected a rule in the table. */
    public void select(Rule rule) {
        if (shown().equals(Optional.of(rule.name()))) {
            return;
        }
        if (leave()) {
            // saving may have changed it
            show(rules.find(rule.name()));
        } else {
            face.rules(rules.set(), shown());
        }
    }

    /** Asks whether to save what was changed. False if the user wants to stay. */
    public boolean leave() {
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
    public boolean save() {
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
        look();
        show(name.flatMap(rules::find));
        return true;
    }

    public void revert() {
        session.revert();
        if (session.draft().isEmpty()) {
            begin(RuleRequest.any());
        } else {
            session.base().flatMap(base -> rules.find(base.name())).ifPresentOrElse(this::show, this::edited);
        }
    }

    /** Looks at the file as it is now. */
    void look() {
        rules = new RuleNames(book.current());
    }

    /** Edits this rule, or nothing. */
    void show(Optional<Rule> rule) {
        rule.ifPresentOrElse(this::show, this::nothing);
    }

    /** The rules of the file, as they were when it was last looked at. */
    RuleNames rules() {
        return rules;
    }

    RuleSession session() {
        return session;
    }

    /** Whether there is something to save. */
    public boolean changed() {
        return session.changed();
    }
}
