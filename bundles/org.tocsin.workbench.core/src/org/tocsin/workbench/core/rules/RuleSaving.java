package org.tocsin.workbench.core.rules;

import java.io.IOException;
import java.util.Optional;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleConflictException;

/** Saves a rule, and asks when the file has another one by now. */
public final class RuleSaving {

    /** What to do about a rule that somebody else has changed, too. */
    public enum Choice {
        KEEP_MINE,
        TAKE_THEIRS,
        CANCEL
    }

    /** Asks the user. */
    @FunctionalInterface
    public interface Asker {

        /**
         * Asks which one it should be.
         *
         * @param conflict what has happened, in a sentence
         * @param mine as it was typed
         * @param theirs as the file has it; empty if it is gone there
         */
        Choice choose(String conflict, Rule mine, Optional<Rule> theirs);
    }

    /** How it ended. */
    public sealed interface Outcome {
        /** The file has it now. */
        record Saved(Rule rule) implements Outcome {}

        /** The user wants what the file has; empty for nothing. */
        record Taken(Optional<Rule> rule) implements Outcome {}

        /** Nothing was changed, because the user said so. */
        record Cancelled() implements Outcome {}

        /** Nothing was changed, because it could not be. */
        record Failed(String message) implements Outcome {}
    }

    private final RuleBook book;
    private final Asker asker;

    public RuleSaving(RuleBook book, Asker asker) {
        this.book = book;
        this.asker = asker;
    }

    /**
     * Saves a rule.
     *
     * @param base as it was when editing began; empty for a new one
     */
    public Outcome save(Optional<Rule> base, Rule rule) {
        Optional<Rule> expected = base;
        while (true) {
            try {
                book.put(expected, rule);
                return new Outcome.Saved(rule);
            } catch (RuleConflictException conflict) {
                Choice choice = asker.choose(conflict.getMessage(), rule, conflict.theirs());
                if (choice == Choice.TAKE_THEIRS) {
                    return new Outcome.Taken(conflict.theirs());
                }
                if (choice == Choice.CANCEL) {
                    return new Outcome.Cancelled();
                }
                expected = conflict.theirs();
            } catch (IOException | RuntimeException failure) {
                return new Outcome.Failed("The rule cannot be saved. " + failure.getMessage());
            }
        }
    }
}
