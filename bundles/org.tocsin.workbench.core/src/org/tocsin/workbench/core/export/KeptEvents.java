package org.tocsin.workbench.core.export;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.event.Event;
import org.tocsin.recording.RecordingExtent;
import org.tocsin.recording.RecordingQuery;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.RecordedPast;

/**
 * The events that are recorded, of this run and those before; for times that the recording does not reach, those that are
 * in memory.
 */
@Component(service = PastEvents.class)
public final class KeptEvents implements PastEvents {

    private final PastEvents recent;
    private final RecordedPast recorded;

    @Activate
    public KeptEvents(@Reference MetricHistory history, @Reference RecordedPast recorded) {
        this.recent = new RecentEvents(history);
        this.recorded = recorded;
    }

    @Override
    public List<String> sources() {
        Set<String> names = new TreeSet<>(recent.sources());
        extent().ifPresent(extent -> names.addAll(extent.sources()));
        return List.copyOf(names);
    }

    @Override
    public void read(Instant from, Instant to, Predicate<String> sources, Predicate<Event> reader) throws IOException {
        Optional<RecordingExtent> kept = extent();
        if (kept.isEmpty()) {
            recent.read(from, to, sources, reader);
            return;
        }
        Wanting wanting = new Wanting(reader);
        Instant first = kept.get().first();
        Instant last = kept.get().last();
        if (from.isBefore(first)) {
            recent.read(from, earlier(to, first.minusMillis(1)), sources, wanting);
        }
        Set<String> named = kept.get().sources().stream().filter(sources).collect(Collectors.toSet());
        if (wanting.more && !named.isEmpty() && !from.isAfter(last) && !to.isBefore(first)) {
            recorded.read(new RecordingQuery(later(from, first), earlier(to, last), named), wanting);
        }
        if (wanting.more && to.isAfter(last)) {
            recent.read(later(from, last.plusMillis(1)), to, sources, wanting);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public Optional<Instant> since(Predicate<String> sources) {
        Optional<Instant> inMemory = recent.since(sources);
        return extent().map(RecordingExtent::first)
                .filter(first -> inMemory.map(first::isBefore).orElse(false))
                .or(() -> inMemory);
    }

    /** What is recorded; empty if nothing is, or if it cannot be read, which has been told elsewhere. */
    private Optional<RecordingExtent> extent() {
        try {
            return Optional.of(recorded.extent()).filter(extent -> !extent.isEmpty());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** A reader that knows whether it wanted more the last time that it was asked. */
    private static final class Wanting implements Predicate<Event> {

        private final Predicate<Event> reader;
        private boolean more = true;

        private Wanting(Predicate<Event> reader) {
            this.reader = reader;
        }

        @Override
        public boolean test(Event event) {
            more = reader.test(event);
            return more;
        }
    }
}
