package org.tocsin.workbench.internal.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.api.alert.Alert;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.core.monitor.SeriesKey;

/**
 * What is drawn in one panel of the timeline.
 *
 * @param title the metric, or the source
 * @param unit of all values; empty where unknown
 * @param bySource whether it is of one source, with a line for each metric
 * @param series what its lines show
 */
record Panel(String title, String unit, boolean bySource, List<SeriesKey> series) {

    Panel {
        series = List.copyOf(series);
    }

    /** The panels of these series. */
    static List<Panel> of(TimelineMode mode, List<SeriesKey> series) {
        boolean bySource = mode == TimelineMode.BY_SOURCE;
        Map<List<String>, List<SeriesKey>> groups = new LinkedHashMap<>();
        for (SeriesKey key : series) {
            String title = bySource ? key.source() : key.metric().name();
            groups.computeIfAbsent(List.of(title, key.metric().unit()), unused -> new ArrayList<>())
                    .add(key);
        }
        return groups.entrySet().stream()
                .map(group -> new Panel(group.getKey().get(0), group.getKey().get(1), bySource, group.getValue()))
                .toList();
    }

    /** What tells it from the others. */
    String key() {
        return Plot.key(title, unit);
    }

    /** What its line is called in this panel. */
    String name(SeriesKey key) {
        return bySource ? key.metric().name() : key.source();
    }

    /** Whether what the alert is about is drawn here. */
    boolean shows(Alert alert) {
        String metric = alert.main().metric();
        return series.stream()
                .anyMatch(key -> key.source().equals(alert.source())
                        && key.metric().name().equals(metric));
    }
}
