package org.tocsin.workbench.core.monitor;

/** What the pipeline is doing. */
public enum WatchState {
    STOPPED,
    STARTING,
    RUNNING,
    PAUSED,
    STOPPING;

    /** Whether there is a pipeline, running or paused. */
    public boolean open() {
        return this == RUNNING || this == PAUSED;
    }

    /** The word for expressions in {@code plugin.xml}: {@code running}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
