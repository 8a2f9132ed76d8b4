package org.tocsin.workbench.internal.command;

import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.desk.Desk;
import org.tocsin.workbench.internal.desk.Watch;

/** Starts, pauses or stops monitoring. */
abstract class WatchHandler extends AbstractHandler {

    private final Consumer<Watch> step;

    WatchHandler(Consumer<Watch> step) {
        this.step = step;
    }

    @Override
    public final Object execute(ExecutionEvent event) {
        Desk desk = HandlerUtil.getActiveWorkbenchWindow(event).getService(Desk.class);
        step.accept(desk.watch());
        return null;
    }
}
