package org.tocsin.workbench.core.monitor;

import java.util.List;
import java.util.function.Predicate;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.detector.DetectorKind;

/** Which alerts and which lines are seen, by the ticks of the filter tree. */
public record AlertFilter(Ticks ticks) implements Predicate<Alert> {

    public static final AlertFilter NONE = new AlertFilter(Ticks.ALL);

    /** The first step of all paths of detectors. */
    public static final String DETECTORS = "detectors";

    /** The first step of all paths of sources. */
    public static final String SOURCES = "sources";

    @Override
    public boolean test(Alert alert) {
        return ticks.shows(check(alert.kind(), alert.detector(), alert.check()))
                && ticks.shows(metric(alert.source(), alert.main().metric()));
    }

    /** Whether the line of this metric is seen. */
    public boolean shows(SeriesKey series) {
        return ticks.shows(metric(series.source(), series.metric().name()));
    }

    public static List<String> kind(DetectorKind kind) {
        return List.of(DETECTORS, kind.name());
    }

    public static List<String> detector(DetectorKind kind, String detector) {
        return List.of(DETECTORS, kind.name(), detector);
    }

    public static List<String> check(DetectorKind kind, String detector, String check) {
        return check.isEmpty() ? detector(kind, detector) : List.of(DETECTORS, kind.name(), detector, check);
    }

    public static List<String> source(String source) {
        return List.of(SOURCES, source);
    }

    public static List<String> metric(String source, String metric) {
        return List.of(SOURCES, source, metric);
    }
}
