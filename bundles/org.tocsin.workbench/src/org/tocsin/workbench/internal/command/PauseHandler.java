package org.tocsin.workbench.internal.command;

import org.tocsin.workbench.core.monitor.Watch;

/** Lets no event through until monitoring goes on. */
public final class PauseHandler extends WatchHandler {

    public PauseHandler() {
        super(Watch::pause);
    }
}
