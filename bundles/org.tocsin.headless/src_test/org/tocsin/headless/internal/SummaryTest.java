package org.tocsin.headless.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.monitor.Health;

class SummaryTest {

    private final AlertCount count = new AlertCount();

    private void write(String id, AlertState state, Severity severity, DetectorKind kind) {
        count.write(
                new Alert(
                        id,
                        Instant.EPOCH,
                        state,
                        Instant.EPOCH,
                        severity,
                        new Alert.Subject("s", kind, "d", ""),
                        new Alert.Evidence(
                                2, 1, "It is 2.", List.of(new Contribution("m", 2, ExpectedRange.atMost(1), 1))),
                        Optional.empty()),
                true);
    }

    private static Health health(List<Health.DetectorHealth> detectors, List<Health.WriterHealth> writers) {
        return new Health(
                new Health.Traffic(12_345, 0, 0, 16, Duration.ZERO),
                new Health.LeftOut(3, 2, 5, 1, 0, 4),
                6,
                0,
                new Health.WarmUp(0, 0, 0),
                new Health.Failures(
                        detectors, writers, List.of(new Health.TapHealth("Chart", 3, true, "Chart threw."))),
                List.of());
    }

    private Summary summary(Health health) {
        return new Summary(
                Duration.ofSeconds(10),
                health,
                Duration.ofMillis(7),
                count,
                List.of(Path.of("logs", "alert_data.csv")));
    }

    private static String printed(Summary summary) {
        StringWriter text = new StringWriter();
        summary.print(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void countsAlertsThatFiredOnceWithTheirWorstSeverity() {
        write("a", AlertState.PENDING, Severity.MAJOR, DetectorKind.RULE);
        write("a", AlertState.FIRING, Severity.MAJOR, DetectorKind.RULE);
        write("a", AlertState.FIRING, Severity.CRITICAL, DetectorKind.RULE);
        write("a", AlertState.RESOLVED, Severity.CRITICAL, DetectorKind.RULE);
        write("b", AlertState.PENDING, Severity.INFO, DetectorKind.RULE);
        write("b", AlertState.CANCELLED, Severity.INFO, DetectorKind.RULE);
        write("c", AlertState.FIRING, Severity.WARNING, DetectorKind.ML);
        String text = printed(summary(health(List.of(), List.of())));
        assertTrue(text.contains("alerts      2 fired, 1 still open, 7 transitions\n"), text);
        assertTrue(text.contains("  RULE      1: 1 critical\n"), text);
        assertTrue(text.contains("  ML        1: 1 warning\n"), text);
    }

    @Test
    void saysWhatWasLeftOutAndHowFastItWas() {
        String text = printed(summary(health(List.of(), List.of())));
        assertTrue(text.contains("events      12,345 from 6 sources in 10.0 s (1,235 a second)\n"), text);
        assertTrue(
                text.contains("3 dropped, 2 too late, 5 from the future, 1 beyond the cap of sources, 4 unreadable\n"),
                text);
        assertTrue(text.contains("lag         7 ms at worst\n"), text);
        assertTrue(text.contains("failures    tap Chart failed 3 times and is paused (Chart threw.)\n"), text);
    }

    @Test
    void saysWhatFailed() {
        Health.DetectorHealth detector = new Health.DetectorHealth("odd", 5, true, "Detector odd threw X on s.");
        Health.WriterHealth writer = new Health.WriterHealth("csv", 1, 0, 9, 2, "The disk is full.");
        Summary summary = summary(health(List.of(detector), List.of(writer)));
        String text = printed(summary);
        assertTrue(text.contains("detector odd failed 5 times and is paused (Detector odd threw X on s.)"), text);
        assertTrue(text.contains("writer csv lost 9 transitions (The disk is full.)"), text);
        assertTrue(summary.lost());
        assertFalse(summary(health(List.of(detector), List.of())).lost());
    }
}
