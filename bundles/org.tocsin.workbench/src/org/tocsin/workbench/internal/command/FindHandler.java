package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.alerts.AlertsView;

/** Goes to the search box of the alert table. */
public final class FindHandler extends WorkbenchHandler {

    @Override
    void run(ExecutionEvent event) throws ExecutionException {
        try {
            var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
            if (page.showView(AlertsView.ID) instanceof AlertsView alerts) {
                alerts.search();
            }
        } catch (PartInitException failure) {
            throw new ExecutionException("The alert table cannot be shown.", failure);
        }
    }
}
