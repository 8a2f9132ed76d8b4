package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the view that the command names. */
public final class ShowViewHandler extends WorkbenchHandler {

    @Override
    void run(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindow(event)
                    .getActivePage()
                    .showView(event.getParameter("org.tocsin.workbench.view"));
        } catch (PartInitException failure) {
            throw new ExecutionException("The view cannot be shown.", failure);
        }
    }
}
