package org.tocsin.workbench.core.export;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.monitor.MetricHistory;

/** What exports are tried on. */
final class Samples {

    static final Schema WEB = Schema.of(List.of(new Metric("cpu", "%"), new Metric("latency", "ms")));
    static final Schema DISK = Schema.of(List.of(new Metric("disk", "%")));
    static final IncidentMaterial MATERIAL = new IncidentMaterial(
            Optional.of("rules: []\n"), Map.of(), Optional.of("<svg/>"), Optional.of(() -> new byte[] {1, 2}));

    private Samples() {}

    /** Is cancelled after so many rows. */
    static final class CancelledAfter implements ExportProgress {

        private int left;

        CancelledAfter(int rows) {
            left = rows;
        }

        @Override
        public boolean cancelled() {
            return left-- <= 0;
        }

        @Override
        public void doing(String what) {
            // nobody looks
        }
    }

    /** Three sources of two kinds, an event each second for as long, from the beginning of the alerts of samples on. */
    static MetricHistory history(int seconds) {
        MetricHistory history = new MetricHistory(10, Duration.ofDays(1));
        for (int second = 0; second < seconds; second++) {
            long time = AlertSamples.START.toEpochMilli() + 1_000L * second;
            add(history, Event.of("web-1", time, WEB, second + 0.1, Double.NaN));
            add(history, Event.of("web-2", time, WEB, 7, second));
            add(history, Event.of("disk-1", time, DISK, 1.0 / 3));
        }
        return history;
    }

    private static void add(MetricHistory history, Event event) {
        history.seen(event, List.of(), List.of());
    }
}
