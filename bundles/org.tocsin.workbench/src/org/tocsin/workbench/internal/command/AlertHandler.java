package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.alerts.AlertAction;
import org.tocsin.workbench.internal.alerts.AlertActions;

/** Does something with the first of the selected alerts, where that makes sense. */
abstract class AlertHandler extends WorkbenchHandler {

    private final AlertAction action;

    AlertHandler(AlertAction action) {
        this.action = action;
    }

    @Override
    void run(ExecutionEvent event) {
        AlertActions actions = service(event, AlertActions.class);
        selected(event).stream()
                .findFirst()
                .filter(story -> actions.possible(action, story))
                .ifPresent(story -> actions.run(action, story, HandlerUtil.getActiveShell(event)));
    }
}
