package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.tocsin.workbench.core.rules.RuleRequest;
import org.tocsin.workbench.internal.rules.RuleOpening;

/** Opens the rules. */
public final class RulesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        RuleOpening.open(RuleRequest.any());
        return null;
    }
}
