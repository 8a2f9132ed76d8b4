package org.tocsin.engine.internal.lane;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Trains models beside the lanes, in the order in which training fell due, on few threads that let everything else go
 * first. Thread-safe.
 */
public final class Trainer implements AutoCloseable {

    /** Training that was begun. */
    final class Begun {

        private final Future<Runnable> model;

        private Begun(Future<Runnable> model) {
            this.model = model;
        }

        /** Whether its model can be taken up: when it is done or, in a replay, whenever somebody waits for it. */
        boolean ready() {
            return waits || model.isDone();
        }

        /**
         * Takes up the model; waits if it is not done.
         *
         * @throws InterruptedException if the lane is ended meanwhile; nothing is taken up
         */
        void adopt() throws InterruptedException {
            try {
                model.get().run();
            } catch (ExecutionException failure) {
                throw new IllegalStateException("The training failed: " + failure.getCause(), failure.getCause());
            } catch (CancellationException closed) {
                throw new InterruptedException("Nothing is trained any more.");
            }
        }
    }

    private static final long IDLE_SECONDS = 10;

    private final boolean waits;
    private final ExecutorService threads;

    /**
     * @param count how many models can be trained at a time
     * @param waits whether a lane waits for a model where it is to be taken up, as a replay does
     */
    public Trainer(int count, boolean waits) {
        this.waits = waits;
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                count,
                count,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform()
                        .name("tocsin-trainer-", 0)
                        .priority(Thread.MIN_PRIORITY)
                        .daemon()
                        .factory());
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    Begun begin(Supplier<Runnable> work) {
        FutureTask<Runnable> task = new FutureTask<>(work::get);
        try {
            threads.execute(task);
        } catch (RejectedExecutionException closed) {
            task.cancel(false);
        }
        return new Begun(task);
    }

    /** Trains nothing more. Lanes that wait for a model are to be ended before. */
    @Override
    public void close() {
        for (Runnable waiting : threads.shutdownNow()) {
            ((FutureTask<?>) waiting).cancel(false);
        }
    }
}
