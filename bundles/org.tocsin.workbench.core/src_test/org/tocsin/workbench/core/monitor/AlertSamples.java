package org.tocsin.workbench.core.monitor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;

/** AlertSamples for tests. */
public final class AlertSamples {

    public static final Instant START = Instant.parse("2026-06-30T12:00:00Z");

    private AlertSamples() {}

    public static Alert rule(String id, AlertState state, int second) {
        return rule(id, state, second, "web-1", "cpu");
    }

    public static Alert rule(String id, AlertState state, int second, String source, String metric) {
        return alert(id, state, second, DetectorKind.RULE, "rule", "cpu-high", source, metric);
    }

    public static Alert learned(String id, AlertState state, int second, String source, String metric) {
        return alert(id, state, second, DetectorKind.ML, "forest", "", source, metric);
    }

    private static Alert alert(
            String id,
            AlertState state,
            int second,
            DetectorKind kind,
            String detector,
            String check,
            String source,
            String metric) {
        return new Alert(
                id,
                START.plusSeconds(second),
                state,
                START,
                Severity.MAJOR,
                new Alert.Subject(source, kind, detector, check),
                new Alert.Evidence(
                        95.5,
                        90,
                        source + ": " + metric + " is at 95.5 %, \"too high\"",
                        List.of(new Contribution(metric, 95.5, ExpectedRange.atMost(90), 1))),
                Optional.empty());
    }
}
