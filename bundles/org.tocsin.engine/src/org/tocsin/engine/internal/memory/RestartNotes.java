package org.tocsin.engine.internal.memory;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What is to be kept over a restart, as the lanes tell it. Thread-safe. */
public final class RestartNotes {

    private final boolean recentToo;
    private final Queue<Remembered> alerts = new ConcurrentLinkedQueue<>();
    private final Queue<RecentState> recent = new ConcurrentLinkedQueue<>();

    /**
     * @param recentToo whether detectors are asked what they remember of the last events, which costs more than alerts
     */
    public RestartNotes(boolean recentToo) {
        this.recentToo = recentToo;
    }

    public boolean recentToo() {
        return recentToo;
    }

    public void add(Remembered alert) {
        alerts.add(alert);
    }

    public void add(RecentState state) {
        recent.add(state);
    }

    Collection<Remembered> alerts() {
        return alerts;
    }

    Collection<RecentState> recent() {
        return recent;
    }
}
