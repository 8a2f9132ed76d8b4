package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.alerts.AlertsView;

/** Selects all alerts that the table shows, which the search and the filter have left. */
public final class SelectAllHandler extends WorkbenchHandler {

    @Override
    void run(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof AlertsView view) {
            view.selectAll();
        }
    }
}
