package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.silence.SilenceDialogs;

/** Asks for how long to hide the selected alerts, and what is like them. */
public final class SilenceHandler extends WorkbenchHandler {

    @Override
    void run(ExecutionEvent event) {
        service(event, SilenceDialogs.class).silence(selected(event), HandlerUtil.getActiveShell(event));
    }
}
