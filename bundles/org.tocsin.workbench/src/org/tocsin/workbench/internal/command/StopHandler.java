package org.tocsin.workbench.internal.command;

import org.tocsin.workbench.core.monitor.Watch;

/** Ends monitoring in order. */
public final class StopHandler extends WatchHandler {

    public StopHandler() {
        super(Watch::stop);
    }
}
