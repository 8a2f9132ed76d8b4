package org.tocsin.headless.internal;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.api.setting.Durations;
import org.tocsin.measure.api.BacktestDifference;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.Firing;
import org.tocsin.measure.api.RuleOutcome;
import org.tocsin.measure.api.RuleOutcome.Accuracy;

/** Prints what rules would have done, for people. */
final class BacktestTables {

    private final PrintWriter out;

    BacktestTables(PrintWriter out) {
        this.out = out;
    }

    /** A line for each rule. */
    void rules(BacktestReport report) {
        boolean measured = report.outcomes().stream()
                .anyMatch(outcome -> outcome.accuracy().isPresent());
        List<String> header = new ArrayList<>(
                List.of("rule", ">fired", ">time", ">longest", ">sources", "first", "last", ">flaps", ">cancelled"));
        if (measured) {
            header.addAll(List.of(">precision", ">recall"));
        }
        AlignedTable table = new AlignedTable(header.toArray(String[]::new));
        for (RuleOutcome outcome : report.outcomes()) {
            List<Firing> firings = outcome.firings();
            List<String> cells = new ArrayList<>(List.of(
                    outcome.rule(),
                    count(firings.size()),
                    length(outcome.total()),
                    outcome.longest()
                            .map(Firing::length)
                            .map(BacktestTables::length)
                            .orElse("-"),
                    count(outcome.bySource().size()),
                    firings.isEmpty() ? "-" : time(firings.getFirst().from()),
                    firings.isEmpty() ? "-" : time(firings.getLast().from()),
                    count(outcome.flaps()),
                    count(outcome.cancelled())));
            if (measured) {
                cells.add(share(outcome.accuracy().map(Accuracy::precision)));
                cells.add(share(outcome.accuracy().map(Accuracy::recall)));
            }
            table.row(cells.toArray(String[]::new));
        }
        table.print(out);
    }

    /** A line for each rule and source; nothing if nothing fired. */
    void sources(BacktestReport report) {
        if (report.firings().isEmpty()) {
            return;
        }
        AlignedTable table = new AlignedTable("rule", "source", ">fired", ">time", ">longest", "first", "last");
        for (RuleOutcome outcome : report.outcomes()) {
            Map<String, List<Firing>> bySource = new TreeMap<>();
            outcome.firings()
                    .forEach(firing -> bySource.computeIfAbsent(firing.source(), source -> new ArrayList<>())
                            .add(firing));
            bySource.forEach((source, firings) -> table.row(
                    outcome.rule(),
                    source,
                    count(firings.size()),
                    length(firings.stream().map(Firing::length).reduce(Duration.ZERO, Duration::plus)),
                    length(firings.stream()
                            .map(Firing::length)
                            .max(Comparator.naturalOrder())
                            .orElseThrow()),
                    time(firings.getFirst().from()),
                    time(firings.getLast().from())));
        }
        out.println();
        table.print(out);
    }

    /** What other rules changed. */
    void difference(BacktestDifference difference, String old) {
        out.println();
        out.println("Compared with " + old + ": " + count(difference.added().size()) + " added, "
                + count(difference.removed().size()) + " removed, "
                + count(difference.kept().size()) + " kept.");
        if (difference.added().isEmpty() && difference.removed().isEmpty()) {
            return;
        }
        AlignedTable table = new AlignedTable("", "from", "to", ">length", "source", "rule", "severity");
        difference.added().forEach(firing -> row(table, "+", firing));
        difference.removed().forEach(firing -> row(table, "-", firing));
        out.println();
        table.print(out);
    }

    private static void row(AlignedTable table, String sign, Firing firing) {
        table.row(
                sign,
                time(firing.from()),
                firing.open() ? "still open" : time(firing.to()),
                length(firing.length()),
                firing.source(),
                firing.rule(),
                firing.severity().word());
    }

    /**
     * How much was looked at in which time.
     *
     * @param before what other rules did over the same, in the same time
     */
    void end(BacktestReport report, Optional<BacktestReport> before, Duration took) {
        double seconds = Math.max(0.001, took.toMillis() / 1000.0);
        long done = report.events() + before.map(BacktestReport::events).orElse(0L);
        out.println();
        out.printf(
                Locale.ROOT,
                "%s events%s%s in %.1f s (%s a second)%n",
                count(report.events()),
                report.from()
                        .map(from -> " from " + time(from) + " to "
                                + time(report.to().orElse(from)))
                        .orElse(""),
                before.isPresent() ? ", twice," : "",
                seconds,
                count(Math.round(done / seconds)));
        if (report.unreadable() > 0) {
            out.println(count(report.unreadable()) + (report.unreadable() == 1 ? " piece" : " pieces")
                    + " of the input could not be read.");
        }
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String length(Duration duration) {
        boolean brief = duration.compareTo(Duration.ofSeconds(1)) < 0;
        return Durations.text(brief ? duration : Duration.ofSeconds(Math.round(duration.toMillis() / 1000.0)));
    }

    private static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static String share(Optional<Double> share) {
        return share.filter(Double::isFinite)
                .map(value -> String.format(Locale.ROOT, "%.0f %%", value * 100))
                .orElse("-");
    }
}
