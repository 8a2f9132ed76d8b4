package org.tocsin.engine.internal.monitor;

/** Lets events through, or not while the monitor is paused. Thread-safe. */
final class Gate {

    private volatile boolean shut;

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
