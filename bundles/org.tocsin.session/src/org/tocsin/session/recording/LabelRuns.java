package org.tocsin.session.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.Incident;

/** Turns rows that are labelled as not normal into incidents: one for each run of them in a source. */
final class LabelRuns {

    private final Consumer<Incident> listener;
    private final Map<String, Incident> open = new LinkedHashMap<>();

    LabelRuns(Consumer<Incident> listener) {
        this.listener = listener;
    }

    void seen(Event event, boolean wrong) {
        if (wrong) {
            Incident run = open.get(event.source());
            open.put(
                    event.source(),
                    new Incident(
                            event.source(),
                            "label",
                            List.of(),
                            run == null || event.time().isBefore(run.from()) ? event.time() : run.from(),
                            run == null || event.time().isAfter(run.to()) ? event.time() : run.to()));
        } else if (open.containsKey(event.source())) {
            listener.accept(open.remove(event.source()));
        }
    }

    /** Ends the runs that go on to the end of the file. */
    void end() {
        open.values().forEach(listener);
        open.clear();
    }
}
