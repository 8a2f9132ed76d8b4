package org.tocsin.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What contenders that took turns reached: events a second and bytes an event of both, and the ratio. */
final class TurnTable {

    private static final String HEADER = "%n%-20s %-22s %14s %14s %8s %15s %10s %10s%n";
    private static final String LINE = "%-20s %-22s %,14.0f %,14.0f %8.3f %15s %,10.0f %,10.0f%n";

    private final Collection<RunResult> results;

    TurnTable(Collection<RunResult> results) {
        this.results = results;
    }

    /** Empty if nothing took turns. The ratio is that of all slices; its range is that of single iterations. */
    String text() {
        String lines = results.stream()
                .filter(result -> result.getSecondaryResults().containsKey("otherNanos"))
                .map(TurnTable::line)
                .collect(Collectors.joining());
        String header = String.format(
                HEADER, "benchmark", "parameters", "events/s", "other", "ratio", "from..to", "bytes", "other");
        return lines.isEmpty() ? "" : header + lines;
    }

    private static String line(RunResult result) {
        List<IterationResult> iterations = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
        double rate = sum(iterations, "events") / sum(iterations, "nanos");
        double otherRate = sum(iterations, "otherEvents") / sum(iterations, "otherNanos");
        double[] ratios = iterations.stream()
                .mapToDouble(one -> value(one, "events")
                        / value(one, "nanos")
                        * value(one, "otherNanos")
                        / value(one, "otherEvents"))
                .sorted()
                .toArray();
        String name = result.getParams().getBenchmark();
        String[] path = name.split("\\.");
        String parameters = result.getParams().getParamsKeys().stream()
                .map(key -> result.getParams().getParam(key))
                .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                LINE,
                path[path.length - 2],
                parameters,
                1e9 * rate,
                1e9 * otherRate,
                rate / otherRate,
                String.format(Locale.ROOT, "%.3f..%.3f", ratios[0], ratios[ratios.length - 1]),
                sum(iterations, "bytes") / sum(iterations, "events"),
                sum(iterations, "otherBytes") / sum(iterations, "otherEvents"));
    }

    private static double sum(List<IterationResult> iterations, String counter) {
        return iterations.stream().mapToDouble(one -> value(one, counter)).sum();
    }

    private static double value(IterationResult iteration, String counter) {
        return iteration.getSecondaryResults().get(counter).getScore();
    }
}
