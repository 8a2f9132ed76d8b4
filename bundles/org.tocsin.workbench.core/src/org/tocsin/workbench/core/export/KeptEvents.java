package org.tocsin.workbench.core.export;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.event.Event;
import org.tocsin.recording.RecordingExtent;
import org.tocsin.recording.RecordingQuery;
import org.tocsin.workbench.core.monitor.CopiedEvents;
import org.tocsin.workbench.core.monitor.HistoryEvents;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.RecordedPast;

/**
 * The events that are in memory, and before them those that are recorded, of this run and those before. Names and times are those of the last look at the recording, so that nobody waits for it who only asks.
 */
@Component(service = PastEvents.class)
public final class KeptEvents implements PastEvents {

    private final MetricHistory history;
    private final PastEvents recent;
    private final RecordedPast recorded;
    private final Executor background;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Optional<RecordingExtent> known = Optional.empty();

    @Activate
    public KeptEvents(@Reference MetricHistory history, @Reference RecordedPast recorded) {
        this(
                history,
                recorded,
                look -> Thread.ofVirtual().name("extent of the recording").start(look));
    }

    /**
     * @param background looks at the recording, which may take a moment, for those who cannot wait
     */
    KeptEvents(MetricHistory history, RecordedPast recorded, Executor background) {
        this.history = history;
        this.recent = new RecentEvents(history);
        this.recorded = recorded;
        this.background = background;
        look();
    }

    private void look() {
        if (looking.compareAndSet(false, true)) {
            background.execute(() -> {
                try {
                    known = extent();
                } finally {
                    looking.set(false);
                }
            });
        }
    }

    @Override
    public List<String> sources() {
        Set<String> names = new TreeSet<>(recent.sources());
        look();
        known.ifPresent(extent -> names.addAll(extent.sources()));
        return List.copyOf(names);
    }

    @Override
    public void read(Instant from, Instant to, Predicate<String> sources, Predicate<Event> reader) throws IOException {
        long last = RecentEvents.millis(to);
        CopiedEvents memory = new HistoryEvents(history).copy(RecentEvents.millis(from), sources);
        Wanting wanting = new Wanting(event -> event.epochMillis() <= last && reader.test(event));
        Set<String> named = extent().map(RecordingExtent::sources).stream()
                .flatMap(Set::stream)
                .filter(sources)
                .collect(Collectors.toSet());
        if (!named.isEmpty()) {
            // of what is in memory as well, memory knows better: it has what the recording had no room or no time for
            recorded.read(
                    new RecordingQuery(from, to, named),
                    event -> event.epochMillis() >= memory.begin(event.source())
                            || memory.visit(event.epochMillis(), wanting) && wanting.test(event));
        }
        if (wanting.more) {
            memory.visit(Long.MAX_VALUE, wanting);
        }
    }

    @Override
    public Optional<Instant> since(Predicate<String> sources) {
        Optional<Instant> inMemory = recent.since(sources);
        look();
        return known.map(RecordingExtent::first)
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
