package org.tocsin.headless.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C, and every other end of the process from outside, into an orderly end: the run is asked to stop, and the
 * process waits for it, for so long at most.
 */
final class Interrupt implements AutoCloseable {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    Interrupt(Duration patience) {
        this(patience, () -> {});
    }

    /**
     * The same, and tells somebody.
     *
     * @param told is called when it is asked to stop; returns at once
     */
    Interrupt(Duration patience, Runnable told) {
        hook = new Thread(
                () -> {
                    asked.countDown();
                    told.run();
                    try {
                        finished.await(patience.toMillis(), TimeUnit.MILLISECONDS);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                },
                "tocsin-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean asked() {
        return asked.getCount() == 0;
    }

    /** Waits for so long, and says whether it was asked to stop. */
    boolean await(Duration time) throws InterruptedException {
        return asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The run has ended; the process need not wait any longer. */
    @Override
    public void close() {
        finished.countDown();
        if (!asked()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException endingAlready) {
                // The process ends just now, and the hook has nothing to wait for.
                asked.countDown();
            }
        }
    }
}
