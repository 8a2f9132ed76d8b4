package org.tocsin.engine.internal.memory;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What is to be kept over a restart, as the lanes tell it. Thread-safe. */
public final class RestartNotes {

    /** How much detectors may remember together. */
    static final long MOST_BYTES = 64L << 20;

    private final boolean recentToo;
    private final AtomicLong room = new AtomicLong(MOST_BYTES);
    private final Queue<Remembered> alerts = new ConcurrentLinkedQueue<>();
    private final Queue<RecentState> recent = new ConcurrentLinkedQueue<>();

    /**
     * @param recentToo whether detectors are asked what they remember of the last events, which costs more than alerts
     */
    public RestartNotes(boolean recentToo) {
        this.recentToo = recentToo;
    }

    /** Whether detectors are asked what they remember, and there is room for it. */
    public boolean wantRecent() {
        return recentToo && room.get() > 0;
    }

    boolean recentToo() {
        return recentToo;
    }

    public void add(Remembered alert) {
        alerts.add(alert);
    }

    public void add(RecentState state) {
        room.addAndGet(-state.state().length);
        recent.add(state);
    }

    Collection<Remembered> alerts() {
        return alerts;
    }

    Collection<RecentState> recent() {
        return recent;
    }
}
