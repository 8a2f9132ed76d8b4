package org.tocsin.headless.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Work that takes a while, shows how far it is, and can be ended from outside.
 *
 * @param console who is told
 * @param interrupted what is said when it was ended before it was done
 */
record LongRun(Console console, String interrupted) {

    /** The exit code of one that was ended before it was done. */
    static final int INTERRUPTED = 130;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The part that takes a while. */
    @FunctionalInterface
    interface Work<T> {
        /**
         * @param progress is told now and then how many events are done
         * @throws InterruptedException if the thread is interrupted
         */
        T result(LongConsumer progress) throws IOException, InterruptedException;
    }

    /** What is done with the result; a moment only, and it is done whole. */
    @FunctionalInterface
    interface End<T> {
        /** Returns the exit code. */
        int of(T result, Duration took) throws IOException;
    }

    /** Works, ends, and returns the exit code. */
    <T> int run(Work<T> work, End<T> end) throws IOException {
        AtomicReference<@Nullable Thread> runner = new AtomicReference<>(Thread.currentThread());
        long begin = System.nanoTime();
        try (Interrupt interrupt = new Interrupt(PATIENCE, () -> interrupt(runner.get()))) {
            T result = interruptible(work, runner);
            return end.of(result, Duration.ofNanos(System.nanoTime() - begin));
        } catch (InterruptedException stopped) {
            console.say("tocsin: " + interrupted);
            return INTERRUPTED;
        }
    }

    private <T> T interruptible(Work<T> work, AtomicReference<@Nullable Thread> runner)
            throws IOException, InterruptedException {
        Progress progress = new Progress(console.err());
        try {
            T result = work.result(progress);
            runner.set(null);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return result;
        } finally {
            progress.clear();
        }
    }

    private static void interrupt(@Nullable Thread thread) {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
