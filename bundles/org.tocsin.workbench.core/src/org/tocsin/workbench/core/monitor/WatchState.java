package org.tocsin.workbench.core.monitor;

/** What the pipeline is doing. */
public enum WatchState {
    STOPPED,
    STARTING,
    RUNNING,
    PAUSED,
    STOPPING;

    /** The word for expressions in {@code plugin.xml}: {@code running}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
