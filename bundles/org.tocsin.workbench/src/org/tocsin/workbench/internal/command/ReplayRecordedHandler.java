package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.core.monitor.RecordedPast;
import org.tocsin.workbench.internal.replay.RecordedDialog;
import org.tocsin.workbench.internal.replay.ReplayOpening;

/** Asks what of the recording is wanted, and replays that. */
public final class ReplayRecordedHandler extends WorkbenchHandler {

    @Override
    void run(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        RecordedDialog dialog = new RecordedDialog(window.getShell(), service(event, RecordedPast.class));
        if (dialog.open() == Window.OK) {
            new ReplayOpening(window).open(dialog.span());
        }
    }
}
