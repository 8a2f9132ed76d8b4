package org.tocsin.workbench.internal.command;

import org.tocsin.workbench.internal.desk.Watch;

/** Ends monitoring in order. */
public final class StopHandler extends WatchHandler {

    public StopHandler() {
        super(Watch::stop);
    }
}
