package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.alerts.AlertActions;

/** Copies the messages of the selected alerts, a line each. */
public final class CopyMessageHandler extends WorkbenchHandler {

    @Override
    void run(ExecutionEvent event) {
        service(event, AlertActions.class).copy(selected(event), HandlerUtil.getActiveShell(event));
    }
}
