package org.tocsin.headless.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.monitor.Health;

/**
 * What is said at the end of a run.
 *
 * @param took how long it ran
 * @param health how the pipeline was at the end
 * @param worstLag the longest that an event was seen to wait
 * @param alerts what fired
 * @param files where the alerts are
 */
record Summary(Duration took, Health health, Duration worstLag, AlertCount alerts, List<Path> files) {

    void print(PrintWriter to) {
        double seconds = Math.max(0.001, took.toMillis() / 1000.0);
        line(to, "", "");
        line(
                to,
                "events",
                "%,d from %,d sources in %.1f s (%,.0f a second)",
                health.traffic().events(),
                health.sources(),
                seconds,
                health.traffic().events() / seconds);
        line(
                to,
                "left out",
                "%,d dropped, %,d too late, %,d from the future, %,d beyond the cap of sources, %,d unreadable",
                health.leftOut().dropped(),
                health.leftOut().late(),
                health.leftOut().future(),
                health.leftOut().refused(),
                health.leftOut().problems());
        line(to, "lag", "%s at worst", millis(worstLag));
        line(
                to,
                "alerts",
                "%,d fired, %,d still open, %,d transitions",
                alerts.fired(),
                alerts.open(),
                alerts.transitions());
        for (DetectorKind kind : DetectorKind.values()) {
            line(to, "  " + kind.name(), "%s", bySeverity(alerts.of(kind)));
        }
        if (health.warmingUp().checks() > 0) {
            line(
                    to,
                    "warming up",
                    "%,d detectors have learned %,d of %,d events that they need",
                    health.warmingUp().checks(),
                    health.warmingUp().seen(),
                    health.warmingUp().needed());
        }
        line(to, "failures", "%s", failures());
        line(
                to,
                "written to",
                "%s",
                String.join(", ", files.stream().map(Path::toString).toList()));
        to.flush();
    }

    private static void line(PrintWriter to, String label, String format, Object... values) {
        to.println(String.format(Locale.ROOT, "%-12s", label)
                .concat(String.format(Locale.ROOT, format, values))
                .stripTrailing());
    }

    private static String millis(Duration duration) {
        return String.format(Locale.ROOT, "%,d ms", duration.toMillis());
    }

    private static String bySeverity(Map<Severity, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.values()).reversed()) {
            if (counts.containsKey(severity)) {
                parts.add(counts.get(severity) + " " + severity.word());
            }
        }
        return all + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }

    private String failures() {
        List<String> parts = new ArrayList<>();
        for (Health.DetectorHealth detector : health.failures().detectors()) {
            parts.add(String.format(
                    Locale.ROOT,
                    "detector %s failed %,d times%s (%s)",
                    detector.detector(),
                    detector.failures(),
                    detector.paused() ? " and is paused" : "",
                    detector.last()));
        }
        for (Health.TapHealth tap : health.failures().taps()) {
            parts.add(String.format(
                    Locale.ROOT,
                    "tap %s failed %,d times%s (%s)",
                    tap.tap(),
                    tap.failures(),
                    tap.paused() ? " and is paused" : "",
                    tap.last()));
        }
        for (Health.WriterHealth writer : health.failures().writers()) {
            if (writer.lost() > 0 || !writer.last().isEmpty()) {
                parts.add(String.format(
                        Locale.ROOT,
                        "writer %s lost %,d transitions (%s)",
                        writer.writer(),
                        writer.lost(),
                        writer.last()));
            }
        }
        return parts.isEmpty() ? "none" : String.join("; ", parts);
    }

    /** Whether something was lost that should have been written. */
    boolean lost() {
        return health.failures().writers().stream().anyMatch(writer -> writer.lost() > 0);
    }
}
