package org.tocsin.engine.internal.monitor;

import java.util.concurrent.atomic.LongAdder;

/** What is counted of a running pipeline, and how fast it goes. Thread-safe. */
final class Meter {

    final LongAdder events = new LongAdder();
    final LongAdder late = new LongAdder();
    final LongAdder dropped = new LongAdder();
    final LongAdder future = new LongAdder();
    final LongAdder refused = new LongAdder();
    final LongAdder paused = new LongAdder();
    final LongAdder problems = new LongAdder();

    private long lastNanos = System.nanoTime();
    private long lastEvents;
    private volatile double perSecond;

    /** Takes the speed since the last call. Called about once a second. */
    synchronized void tick() {
        long now = System.nanoTime();
        long total = events.sum();
        if (now > lastNanos) {
            perSecond = (total - lastEvents) * 1e9 / (now - lastNanos);
        }
        lastNanos = now;
        lastEvents = total;
    }

    double eventsPerSecond() {
        return perSecond;
    }
}
