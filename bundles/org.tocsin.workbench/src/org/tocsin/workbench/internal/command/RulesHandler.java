package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.rules.RuleRequest;

/** Opens the rules. */
public final class RulesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        RuleRequest.any().open(HandlerUtil.getActiveShell(event));
        return null;
    }
}
