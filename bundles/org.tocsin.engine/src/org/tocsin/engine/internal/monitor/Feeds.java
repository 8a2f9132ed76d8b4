package org.tocsin.engine.internal.monitor;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;

/** The sources that are being watched, and what they hand on. Thread-safe. */
final class Feeds implements Intake, AutoCloseable {

    private static final Logger LOG = System.getLogger(Feeds.class.getName());

    private final Ingress ingress;
    private final Meter meter;
    private final MonitorListener listener;
    private final ProblemReport problems;
    private final Set<Feed> open = ConcurrentHashMap.newKeySet();

    Feeds(Ingress ingress, Meter meter, MonitorListener listener) {
        this.ingress = ingress;
        this.meter = meter;
        this.listener = listener;
        this.problems = new ProblemReport(listener);
    }

    /** Connects a source and starts it. */
    Feed start(String name, EventSource source, boolean ordered) {
        Feed feed = new Feed(name, ordered, this);
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

    @Override
    public boolean offer(Event event, Feed feed) {
        return ingress.offer(event, feed);
    }

    @Override
    public void put(Event event, Feed feed) throws InterruptedException {
        ingress.put(event, feed);
    }

    @Override
    public void problem(InputProblem problem) {
        meter.problems.increment();
        problems.add(problem);
    }

    @Override
    public void incident(Incident incident) {
        listener.incident(incident);
    }

    @Override
    public void ended(Feed feed) {
        LOG.log(Level.DEBUG, "Source {0} has come to its end.", feed.name());
        ingress.ended(feed);
        synchronized (open) {
            open.remove(feed);
            if (open.isEmpty()) {
                ingress.allEnded();
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
