package org.tocsin.engine.internal.alert;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.monitor.Health.WriterHealth;

/**
 * The queue and the thread of one writer.
 *
 * <p>What the writer could not write is kept and tried again with growing pauses, up to a few seconds, in the same
 * order; meanwhile the queue takes what comes until it is full, and what comes then is counted as lost.
 */
public final class WriterQueue implements AutoCloseable {

    private static final Logger LOG = System.getLogger(WriterQueue.class.getName());
    private static final int BATCH = 1024;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 3_000;
    private static final long END_MILLIS = 3_000;

    private final AlertWriter writer;
    private final WriterTrouble trouble;
    private final Ledger ledger = new Ledger();
    private final BlockingQueue<Alert> queue;
    private final Thread thread;
    private volatile boolean closing;

    public WriterQueue(AlertWriter writer, int capacity, Consumer<String> trouble) {
        this.writer = writer;
        this.trouble = new WriterTrouble(writer.name(), trouble);
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.thread = Thread.ofPlatform()
                .name("tocsin-writer-" + writer.name())
                .daemon()
                .start(this::run);
    }

    /** Takes a transition, or counts it as lost if there is no room. */
    public void offer(Alert alert) {
        ledger.take();
        if (closing || !queue.offer(alert)) {
            ledger.lose();
        }
    }

    /** Takes a transition as soon as there is room; while the writer is in trouble, as {@link #offer} does. */
    public void put(Alert alert) {
        ledger.take();
        try {
            while (!closing) {
                if (queue.offer(alert, 50, TimeUnit.MILLISECONDS)) {
                    return;
                }
                if (!trouble.isOver()) {
                    break;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        ledger.lose();
    }

    /** Waits until everything that was taken is written or lost, or this {@link System#nanoTime()} has come. */
    boolean awaitIdle(long deadlineNanos) throws InterruptedException {
        return ledger.awaitBalance(deadlineNanos);
    }

    public WriterHealth health() {
        return new WriterHealth(
                writer.name(), ledger.written(), ledger.waiting(), ledger.lost(), trouble.failures(), trouble.now());
    }

    private void run() {
        List<Alert> batch = new ArrayList<>();
        long pause = 0;
        long deadline = Long.MAX_VALUE;
        try {
            while (true) {
                if (closing) {
                    deadline = Math.min(deadline, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(END_MILLIS));
                    if (batch.isEmpty() && queue.isEmpty() || System.nanoTime() - deadline > 0) {
                        break;
                    }
                }
                if (pause > 0) {
                    awaitRetry(pause);
                } else {
                    collect(batch);
                }
                pause = write(batch) ? 0 : Math.min(LONGEST_PAUSE_MILLIS, Math.max(FIRST_PAUSE_MILLIS, 2 * pause));
            }
        } catch (InterruptedException interrupted) {
            LOG.log(Level.INFO, "Writer {0} was interrupted.", writer.name());
        }
        ledger.end();
        closeWriter();
    }

    private void collect(List<Alert> batch) throws InterruptedException {
        Alert first = queue.poll(100, TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            queue.drainTo(batch, BATCH - 1);
        }
    }

    private void awaitRetry(long millis) throws InterruptedException {
        synchronized (this) {
            if (!closing) {
                wait(millis);
            } else {
                wait(FIRST_PAUSE_MILLIS);
            }
        }
    }

    private boolean write(List<Alert> batch) {
        if (batch.isEmpty()) {
            return true;
        }
        try {
            for (int i = 0; i < batch.size(); i++) {
                writer.write(batch.get(i), i == batch.size() - 1);
            }
            // first, so that whoever waits until all is written finds a writer that is well
            trouble.end();
            ledger.write(batch.size());
            batch.clear();
            return true;
        } catch (IOException | RuntimeException failure) {
            trouble.begin(failure);
            return false;
        }
    }

    private void closeWriter() {
        try {
            writer.close();
        } catch (IOException | RuntimeException failure) {
            trouble.atEnd(failure);
        }
    }

    /** Works off what waits, for a few seconds at most, and closes the writer. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            if (!thread.join(Duration.ofMillis(2 * END_MILLIS))) {
                thread.interrupt();
            }
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
