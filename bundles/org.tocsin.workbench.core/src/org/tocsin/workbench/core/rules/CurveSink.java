package org.tocsin.workbench.core.rules;

import java.util.List;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;
import org.tocsin.workbench.core.monitor.MetricHistory;

/** Hands everything on and keeps what is needed to draw it. */
record CurveSink(EventSink next, MetricHistory curves) implements EventSink {

    @Override
    public boolean offer(Event event) {
        curves.seen(event, List.of(), List.of());
        return next.offer(event);
    }

    @Override
    public void put(Event event) throws InterruptedException {
        curves.seen(event, List.of(), List.of());
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
    public void end() {
        next.end();
    }
}
