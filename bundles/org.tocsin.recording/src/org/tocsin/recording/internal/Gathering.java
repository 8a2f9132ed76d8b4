package org.tocsin.recording.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.api.event.Event;

/** What came and is in no block yet, by source, stretch and schema. Used by one thread. */
final class Gathering {

    private final Map<String, List<SourceRows>> bySource = new HashMap<>();
    private long values;

    void add(Collection<Event> events) {
        for (Event event : events) {
            rows(event).add(event);
            values += event.size();
        }
    }

    private SourceRows rows(Event event) {
        List<SourceRows> open = bySource.computeIfAbsent(event.source(), source -> new ArrayList<>(2));
        long stretch = Stretch.of(event.epochMillis());
        for (SourceRows rows : open.reversed()) {
            if (rows.stretch() == stretch && rows.schema().equals(event.schema())) {
                return rows;
            }
        }
        SourceRows begun = new SourceRows(event.source(), event.schema());
        open.add(begun);
        return begun;
    }

    /** How many numbers wait here. */
    long values() {
        return values;
    }

    /**
     * Takes out what belongs into blocks: everything but the newest stretch of each source.
     *
     * @param running the first stretch that may still go on; a source whose newest is older is silent, or of another time
     */
    List<SourceRows> takeOver(long running) {
        List<SourceRows> over = new ArrayList<>();
        for (List<SourceRows> open : bySource.values()) {
            long newest = open.stream().mapToLong(SourceRows::stretch).max().orElse(Long.MIN_VALUE);
            open.removeIf(rows -> {
                boolean goesOn = rows.stretch() == newest && newest >= running;
                return !goesOn && over.add(rows);
            });
        }
        bySource.values().removeIf(List::isEmpty);
        over.forEach(rows -> values -= (long) rows.size() * rows.schema().size());
        return over;
    }

    /** All that is still here, as the events that it was. */
    List<Event> events() {
        List<Event> events = new ArrayList<>();
        bySource.values()
                .forEach(open -> open.forEach(rows -> {
                    for (int row = 0; row < rows.size(); row++) {
                        events.add(rows.event(row));
                    }
                }));
        return events;
    }
}
