package org.tocsin.workbench.core.rules;

import java.util.Optional;
import org.tocsin.rule.api.RuleSet;

/** What shows the state of the editor. */
public interface RuleFace {

    /** Another rule is edited, or none. */
    void edited(Optional<RuleDraft> draft);

    /** What is edited was checked; empty if nothing is edited. */
    void checked(Optional<DraftCheck> check, boolean changed);

    /** The rules are these, and this one is edited. */
    void rules(RuleSet rules, Optional<String> name);

    /** Says something about the file; nothing if empty. */
    void tell(String news);

    /** What the user has typed. */
    RuleDraft typed();
}
