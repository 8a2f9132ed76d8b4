package org.tocsin.workbench.core.replay;

import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;
import org.tocsin.api.source.Subscription;

/**
 * A recording whose events come when a clock says so.
 *
 * @param recording comes as fast as it is taken, and to an end
 */
record PacedSource(EventSource recording, ReplayClock clock) implements EventSource {

    @Override
    public Subscription start(EventSink sink) {
        return recording.start(new Gate(sink, clock));
    }

    private record Gate(EventSink sink, ReplayClock clock) implements EventSink {

        @Override
        public boolean offer(Event event) {
            throw new UnsupportedOperationException("A recording waits until its events are taken.");
        }

        @Override
        public void put(Event event) throws InterruptedException {
            clock.await(event.epochMillis());
            sink.put(event);
        }

        @Override
        public void report(InputProblem problem) {
            sink.report(problem);
        }

        @Override
        public void label(Incident incident) {
            sink.label(incident);
        }

        @Override
        public void end() {
            sink.end();
            clock.end();
        }
    }
}
