package org.tocsin.engine.internal.alert;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How many transitions a writer was given, and what became of them. Thread-safe. */
final class Ledger {

    private static final long LOOK_MILLIS = 100;

    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();

    /** One was given. */
    void take() {
        taken.incrementAndGet();
    }

    /** So many are written. */
    void write(int count) {
        written.addAndGet(count);
        synchronized (this) {
            notifyAll();
        }
    }

    /** One will never be written. */
    void lose() {
        lost.incrementAndGet();
    }

    /** Nothing is written any more: what waits is lost. */
    void end() {
        lost.addAndGet(waiting());
    }

    long written() {
        return written.get();
    }

    long lost() {
        return lost.get();
    }

    /** How many are neither written nor lost. */
    int waiting() {
        return (int) Math.max(0, taken.get() - written.get() - lost.get());
    }

    /** Waits until none waits, or this {@link System#nanoTime()} has come; says whether none does. */
    boolean awaitBalance(long deadlineNanos) throws InterruptedException {
        synchronized (this) {
            while (waiting() > 0) {
                long millis = TimeUnit.NANOSECONDS.toMillis(deadlineNanos - System.nanoTime());
                if (millis <= 0) {
                    return false;
                }
                wait(Math.min(millis, LOOK_MILLIS));
            }
        }
        return true;
    }
}
