package org.tocsin.support;

import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;

/** A sink that hands everything on to another; who extends it changes what is different. */
public abstract class ForwardingSink implements EventSink {

    private final EventSink next;

    protected ForwardingSink(EventSink next) {
        this.next = next;
    }

    @Override
    public boolean offer(Event event) {
        return next.offer(event);
    }

    @Override
    public void put(Event event) throws InterruptedException {
        next.put(event);
    }

    @Override
    public void report(InputProblem problem) {
        next.report(problem);
    }

    @Override
    public void label(Incident incident) {
        next.label(incident);
    }

    @Override
    public void leave(String source, String why) {
        next.leave(source, why);
    }

    @Override
    public void end() {
        next.end();
    }
}
