package org.tocsin.headless.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.tocsin.session.recording.ScoreBatch;

/** Prints what became of the recordings, for people. */
final class ScoreTable {

    private final List<ScoreBatch.Result> results;
    private final Duration took;

    ScoreTable(List<ScoreBatch.Result> results, Duration took) {
        this.results = results;
        this.took = took;
    }

    void print(PrintWriter out, String detector, Path folder, boolean single) {
        if (single && !results.isEmpty()) {
            AlignedTable table = new AlignedTable("file", ">rows", ">left out", ">alerts", ">time");
            results.forEach(one -> table.row(
                    one.name(), count(one.rows()), count(one.leftOut()), count(one.alerts()), seconds(one.took())));
            table.print(out);
            out.println();
        }
        out.printf(
                Locale.ROOT,
                "%s: %,d rows and %,d alerts in %,d files in %s, written to %s%n",
                detector,
                results.stream().mapToLong(ScoreBatch.Result::rows).sum(),
                results.stream().mapToLong(ScoreBatch.Result::alerts).sum(),
                results.size(),
                seconds(took),
                folder);
        out.flush();
    }

    private static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
