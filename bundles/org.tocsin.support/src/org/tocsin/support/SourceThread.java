package org.tocsin.support;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.InputProblem;
import org.tocsin.api.source.Subscription;

/**
 * The thread that a source reads with: it ends when its work does or when somebody closes it, and it says so to the
 * sink in the first case only.
 */
public final class SourceThread implements Subscription {

    /** What a source does on its thread. */
    @FunctionalInterface
    public interface Work {

        /**
         * Pushes until there is nothing more to come or {@link SourceThread#closed()}.
         *
         * @param thread what it runs on, to wait with
         * @throws InterruptedException when it was closed while it waited
         */
        void run(SourceThread thread) throws InterruptedException;
    }

    private static final Logger LOG = System.getLogger(SourceThread.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** A clock may be set while somebody waits for it. */
    private static final long LONGEST_WAIT_MILLIS = 1_000;

    private final String name;
    private final EventSink sink;
    private final Work work;
    private final Thread thread;
    private boolean closed;

    private SourceThread(String name, EventSink sink, Work work) {
        this.name = name;
        this.sink = sink;
        this.work = work;
        this.thread = Thread.ofPlatform().name("tocsin-" + name).daemon().unstarted(this::run);
    }

    /**
     * Starts the work and returns at once.
     *
     * @param name the source, for messages
     * @param sink told of the end, once, if the work ends by itself
     * @param work what to do
     */
    public static SourceThread start(String name, EventSink sink, Work work) {
        SourceThread started = new SourceThread(name, sink, work);
        started.thread.start();
        return started;
    }

    private void run() {
        try {
            work.run(this);
        } catch (InterruptedException interrupted) {
            LOG.log(Level.DEBUG, "The source {0} was interrupted.", name);
        } catch (RuntimeException | LinkageError unexpected) {
            LOG.log(Level.ERROR, "The source " + name + " failed.", unexpected);
            if (!closed()) {
                sink.report(new InputProblem(name, 0, 0, unexpected.toString(), "a source that works"));
            }
        }
        if (!closed()) {
            sink.end();
        }
    }

    /** Whether somebody closed it: the work should return. */
    public synchronized boolean closed() {
        return closed;
    }

    /**
     * Waits until the clock shows this time or somebody closes it.
     *
     * @param epochMillis the time to wait for
     * @return false if it is closed
     */
    public synchronized boolean awaitTime(Clock clock, long epochMillis) throws InterruptedException {
        long wait = epochMillis - clock.millis();
        while (!closed && wait > 0) {
            wait(Math.min(wait, LONGEST_WAIT_MILLIS));
            wait = epochMillis - clock.millis();
        }
        return !closed;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        thread.interrupt();
        try {
            if (Thread.currentThread() != thread && !thread.join(PATIENCE)) {
                LOG.log(Level.WARNING, "The source {0} did not end within a second.", name);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
