package org.tocsin.workbench.core.rules;

import java.util.Optional;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleSet;

/** The rule that is being edited: what it was, what it is going to be, and what became of it in the file meanwhile. */
final class RuleSession {

    /** What a change of the file means for what is being edited. */
    enum News {
        /** Nothing. */
        NONE,
        /** The form should show the rule as it is now: nothing was typed yet. */
        RELOAD,
        /** The rule is another one in the file now, and something was typed. */
        CHANGED,
        /** The rule is not in the file any more. */
        GONE
    }

    private Optional<Rule> base = Optional.empty();
    private Optional<RuleDraft> original = Optional.empty();
    private Optional<RuleDraft> draft = Optional.empty();

    /** Begins to edit a rule of the file. */
    void open(Rule rule) {
        base = Optional.of(rule);
        original = Optional.of(RuleDraft.of(rule));
        draft = original;
    }

    /** Begins to edit a rule that is not in the file yet. */
    void create(RuleDraft fresh) {
        base = Optional.empty();
        original = Optional.empty();
        draft = Optional.of(fresh);
    }

    /** Edits nothing any more. */
    void close() {
        base = Optional.empty();
        original = Optional.empty();
        draft = Optional.empty();
    }

    /** Takes what was typed. */
    void edit(RuleDraft changed) {
        if (draft.isPresent()) {
            draft = Optional.of(changed);
        }
    }

    /** Forgets what was typed; a rule that was never saved is gone then. */
    void revert() {
        draft = original;
    }

    /** The rule as it was when editing began; empty for a new one. */
    Optional<Rule> base() {
        return base;
    }

    /** What was typed so far; empty if nothing is edited. */
    Optional<RuleDraft> draft() {
        return draft;
    }

    boolean fresh() {
        return base.isEmpty() && draft.isPresent();
    }

    /** Whether there is something to save. */
    boolean changed() {
        return draft.isPresent() && !draft.equals(original);
    }

    /** Says what another state of the file means for what is edited. A reload is done at once. */
    News news(RuleSet rules) {
        if (base.isEmpty()) {
            return News.NONE;
        }
        Rule before = base.get();
        Optional<Rule> now = rules.rules().stream()
                .filter(rule -> rule.name().equals(before.name()))
                .findFirst();
        if (now.isEmpty()) {
            return News.GONE;
        }
        if (now.get().equals(before)) {
            return News.NONE;
        }
        if (changed()) {
            return News.CHANGED;
        }
        open(now.get());
        return News.RELOAD;
    }
}
