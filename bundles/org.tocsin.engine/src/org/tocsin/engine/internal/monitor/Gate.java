package org.tocsin.engine.internal.monitor;

import java.util.concurrent.atomic.LongAdder;

/** Lets events through, or not while the monitor is paused. Thread-safe. */
final class Gate {

    private final LongAdder turnedAway;
    private volatile boolean shut;

    /**
     * @param turnedAway counts events that did not wait
     */
    Gate(LongAdder turnedAway) {
        this.turnedAway = turnedAway;
    }

    boolean isShut() {
        return shut;
    }

    synchronized void shut() {
        shut = true;
    }

    synchronized void open() {
        shut = false;
        notifyAll();
    }

    /** Whether it is open for one that does not wait, which is counted otherwise. */
    boolean passes() {
        if (shut) {
            turnedAway.increment();
        }
        return !shut;
    }

    /** Waits until it is open. */
    void await() throws InterruptedException {
        if (shut) {
            synchronized (this) {
                while (shut) {
                    wait();
                }
            }
        }
    }
}
