package org.tocsin.engine.internal.monitor;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;

/** The sources that are being watched, and what they tell beside events. Thread-safe. */
final class Feeds implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Feeds.class.getName());

    private final Entrance entrance;
    private final MonitorListener listener;
    private final ProblemReport problems;
    private final Set<Feed> open = ConcurrentHashMap.newKeySet();

    Feeds(Entrance entrance, MonitorListener listener) {
        this.entrance = entrance;
        this.listener = listener;
        this.problems = new ProblemReport(listener);
    }

    /** Connects a source and starts it. */
    Feed start(String name, EventSource source, boolean ordered) {
        Feed feed = new Feed(name, ordered, entrance, this);
        open.add(feed);
        try {
            feed.connect(source.start(feed));
        } catch (RuntimeException failure) {
            open.remove(feed);
            throw failure;
        }
        return feed;
    }

    /** Does something with those that have not ended. */
    void each(Consumer<Feed> action) {
        List.copyOf(open).forEach(action);
    }

    /** Waits until all have ended, or this {@link System#nanoTime()} has come. */
    boolean awaitEnd(long deadlineNanos) throws InterruptedException {
        synchronized (open) {
            while (!open.isEmpty()) {
                long millis = TimeUnit.NANOSECONDS.toMillis(deadlineNanos - System.nanoTime());
                if (millis <= 0) {
                    return false;
                }
                open.wait(Math.min(millis, 1_000));
            }
            return true;
        }
    }

    /** A source could not read something. */
    void problem(InputProblem problem) {
        entrance.meter().problems.increment();
        problems.add(problem);
    }

    /** A source knows what was wrong with what it watches. */
    void incident(Incident incident) {
        listener.incident(incident);
    }

    /** This one brings nothing any more. */
    void ended(Feed feed) {
        LOG.log(Level.DEBUG, "Source {0} has come to its end.", feed.name());
        synchronized (open) {
            open.remove(feed);
            if (open.isEmpty()) {
                entrance.time().end();
            }
            open.notifyAll();
        }
    }

    /** Tells how many problems there were. */
    @Override
    public void close() {
        problems.close();
    }
}
