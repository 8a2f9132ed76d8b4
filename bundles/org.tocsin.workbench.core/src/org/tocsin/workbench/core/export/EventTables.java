package org.tocsin.workbench.core.export;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.session.recording.EventColumns;

/** Events as tables: one for all, or one for each set of metrics, so that no row has cells that its source never had. */
final class EventTables {

    private final List<Event> events = new ArrayList<>();

    private EventTables() {}

    /** Reads events; what was read until somebody cancelled it is there, too. */
    static EventTables read(
            PastEvents past, Instant from, Instant to, Predicate<String> sources, ExportProgress progress)
            throws IOException {
        EventTables tables = new EventTables();
        past.read(from, to, sources, event -> {
            tables.events.add(event);
            return !progress.cancelled();
        });
        return tables;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /** All events as one table. Of metrics with one name and two units, the second has its unit as part of its name. */
    EventCsv joined() {
        Set<Metric> metrics = new LinkedHashSet<>();
        schemas().keySet().forEach(schema -> metrics.addAll(schema.metrics()));
        return new EventCsv(new EventColumns(List.copyOf(metrics)), events);
    }

    /** A table for each set of metrics, in the order in which they came. */
    List<EventCsv> apart() {
        return schemas().entrySet().stream()
                .map(entry -> new EventCsv(new EventColumns(entry.getKey().metrics()), entry.getValue()))
                .toList();
    }

    private Map<Schema, List<Event>> schemas() {
        Map<Schema, List<Event>> bySchema = new LinkedHashMap<>();
        for (Event event : events) {
            bySchema.computeIfAbsent(event.schema(), schema -> new ArrayList<>())
                    .add(event);
        }
        return bySchema;
    }
}
