package org.tocsin.source.csv.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tocsin.api.source.Incident;

/** Turns rows that are labelled as not normal into incidents: one for each run of them. Used by one thread. */
final class Labels {

    private record Run(long from, long to) {}

    private final Consumer<Incident> listener;
    private final Map<String, Run> runs = new LinkedHashMap<>();

    Labels(Consumer<Incident> listener) {
        this.listener = listener;
    }

    void seen(String source, long time, boolean wrong) {
        if (wrong) {
            runs.merge(source, new Run(time, time), (run, now) -> new Run(run.from(), now.to()));
        } else if (!runs.isEmpty()) {
            tell(source, runs.remove(source));
        }
    }

    /** Ends the runs that go on to the end of the file. */
    void end() {
        runs.forEach(this::tell);
        runs.clear();
    }

    private void tell(String source, Run run) {
        if (run != null) {
            listener.accept(new Incident(
                    source, "label", List.of(), Instant.ofEpochMilli(run.from()), Instant.ofEpochMilli(run.to())));
        }
    }
}
