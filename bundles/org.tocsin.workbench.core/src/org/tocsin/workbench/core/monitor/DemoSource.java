package org.tocsin.workbench.core.monitor;

import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.SourceHistory;
import org.tocsin.api.source.Subscription;
import org.tocsin.support.ForwardingSink;

/**
 * A simulation whose sources say of themselves that they are one: {@code DEMO web-1}, wherever they show, in every file as
 * well. Nothing that is invented may look real.
 *
 * @param simulation what is simulated
 */
public record DemoSource(EventSource simulation) implements EventSource {

    private static final String LABEL = "DEMO ";

    @Override
    public Subscription start(EventSink sink) {
        return simulation.start(new Labelling(sink));
    }

    @Override
    public Optional<SourceHistory> history() {
        return simulation
                .history()
                .map(past -> new SourceHistory(
                        new DemoSource(past.events()),
                        past.ordered(),
                        past.expected(),
                        past.sources().stream().map(DemoSource::labelled).collect(Collectors.toSet())));
    }

    private static String labelled(String source) {
        return LABEL + source;
    }

    private static final class Labelling extends ForwardingSink {

        Labelling(EventSink sink) {
            super(sink);
        }

        private static Event labelled(Event event) {
            return Event.of(DemoSource.labelled(event.source()), event.epochMillis(), event.schema(), event.values());
        }

        @Override
        public boolean offer(Event event) {
            return super.offer(labelled(event));
        }

        @Override
        public void put(Event event) throws InterruptedException {
            super.put(labelled(event));
        }

        @Override
        public void leave(String source, String why) {
            super.leave(DemoSource.labelled(source), why);
        }

        @Override
        public void label(Incident incident) {
            super.label(new Incident(
                    DemoSource.labelled(incident.source()),
                    incident.kind(),
                    incident.metrics(),
                    incident.from(),
                    incident.to()));
        }
    }
}
