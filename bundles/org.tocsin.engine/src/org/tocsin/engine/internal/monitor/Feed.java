package org.tocsin.engine.internal.monitor;

import java.util.concurrent.atomic.AtomicBoolean;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;
import org.tocsin.api.source.Subscription;

/** The sink of one source that is being watched, until it ends or is closed. Thread-safe. */
final class Feed implements EventSink, Subscription {

    private final String name;
    private final boolean ordered;
    private final Intake intake;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Subscription source = () -> {};

    Feed(String name, boolean ordered, Intake intake) {
        this.name = name;
        this.ordered = ordered;
        this.intake = intake;
    }

    String name() {
        return name;
    }

    /** Whether its events come in order of time for each source. */
    boolean ordered() {
        return ordered;
    }

    void connect(Subscription subscription) {
        source = subscription;
        if (closed.get()) {
            subscription.close();
        }
    }

    @Override
    public boolean offer(Event event) {
        return !closed.get() && intake.offer(event, this);
    }

    @Override
    public void put(Event event) throws InterruptedException {
        if (!closed.get()) {
            intake.put(event, this);
        }
    }

    @Override
    public void report(InputProblem problem) {
        intake.problem(problem);
    }

    @Override
    public void label(Incident incident) {
        intake.incident(incident);
    }

    @Override
    public void end() {
        if (ended.compareAndSet(false, true)) {
            intake.ended(this);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            source.close();
            end();
        }
    }
}
