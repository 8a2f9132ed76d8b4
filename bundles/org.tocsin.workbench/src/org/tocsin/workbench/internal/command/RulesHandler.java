package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.tocsin.workbench.core.rules.RuleRequest;
import org.tocsin.workbench.internal.rules.RuleOpening;

/** Opens the rules. */
public final class RulesHandler extends WorkbenchHandler {

    @Override
    void run(ExecutionEvent event) {
        RuleOpening.open(RuleRequest.any());
    }
}
