package org.tocsin.workbench.core.rules;

/** What the editor asks and tells the user. */
public interface RuleQuestions extends RuleSaving.Asker {

    /** What should become of something that was typed and not saved. */
    enum Leave {
        SAVE,
        DISCARD,
        STAY
    }

    /**
     * Asks what should become of what was typed.
     *
     * @param rule the name of the rule
     * @param savable whether it can be saved as it is
     */
    Leave leave(String rule, boolean savable);

    /** Asks whether a rule should be deleted. */
    boolean delete(String rule);

    /** Tells that something could not be done, and why. */
    void failed(String message);
}
