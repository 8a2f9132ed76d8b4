package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.alerts.AlertAction;
import org.tocsin.workbench.internal.alerts.AlertActions;

/** Copies the selected alerts as text; in the search box what is marked there. */
public final class CopyHandler extends WorkbenchHandler {

    @Override
    void run(@NonNull ExecutionEvent event) {
        if (Display.getCurrent().getFocusControl() instanceof Text text) {
            text.copy();
        } else {
            service(event, AlertActions.class)
                    .run(AlertAction.COPY_MESSAGE, selected(event), HandlerUtil.getActiveShell(event));
        }
    }
}
