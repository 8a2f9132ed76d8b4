package org.tocsin.workbench.core.replay;

import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Subscription;
import org.tocsin.support.ForwardingSink;

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

    private static final class Gate extends ForwardingSink {

        private final ReplayClock clock;

        Gate(EventSink sink, ReplayClock clock) {
            super(sink);
            this.clock = clock;
        }

        @Override
        public boolean offer(Event event) {
            throw new UnsupportedOperationException("A recording waits until its events are taken.");
        }

        @Override
        public void put(Event event) throws InterruptedException {
            clock.await(event.epochMillis());
            super.put(event);
        }

        @Override
        public void end() {
            super.end();
            clock.end();
        }
    }
}
