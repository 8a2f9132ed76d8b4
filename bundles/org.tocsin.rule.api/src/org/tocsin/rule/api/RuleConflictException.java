package org.tocsin.rule.api;

import java.util.Optional;

/** The rule that was edited is another one in the file by now; the message is one sentence for a person. */
public final class RuleConflictException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Rule> theirs;

    public RuleConflictException(String message, Optional<Rule> theirs) {
        super(message);
        this.theirs = theirs;
    }

    /** The rule as the file has it now; empty if it is gone. */
    public Optional<Rule> theirs() {
        return theirs;
    }
}
