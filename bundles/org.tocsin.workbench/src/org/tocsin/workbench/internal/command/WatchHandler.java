package org.tocsin.workbench.internal.command;

import java.util.function.Consumer;
import org.eclipse.core.commands.ExecutionEvent;
import org.tocsin.workbench.core.monitor.Watch;

/** Starts, pauses or stops monitoring. */
abstract class WatchHandler extends WorkbenchHandler {

    private final Consumer<Watch> step;

    WatchHandler(Consumer<Watch> step) {
        this.step = step;
    }

    @Override
    final void run(ExecutionEvent event) {
        step.accept(service(event, Watch.class));
    }
}
