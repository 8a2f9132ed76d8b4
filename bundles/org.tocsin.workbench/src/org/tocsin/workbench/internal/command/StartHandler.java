package org.tocsin.workbench.internal.command;

import org.tocsin.workbench.core.monitor.Watch;

/** Starts monitoring, or lets it go on after a pause. */
public final class StartHandler extends WatchHandler {

    public StartHandler() {
        super(Watch::start);
    }
}
