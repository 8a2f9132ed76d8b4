package org.tocsin.workbench.core.replay;

import java.util.List;
import java.util.stream.Stream;
import org.tocsin.measure.api.BacktestDifference;
import org.tocsin.measure.api.Firing;
import org.tocsin.workbench.core.monitor.Figures;

/** How far a comparison is, or what came of it. */
public sealed interface ComparisonAnswer {

    /** What stands there before anything was compared. */
    String EMPTY = "What would other rules have made of the recording? Choose a file of rules, or take the rules and"
            + " settings as they are now.";

    /** It runs; so much is done, from 0 to 1. */
    record Running(double share) implements ComparisonAnswer {}

    /**
     * It has come to its end.
     *
     * @param name what the recording was compared with
     */
    record Done(BacktestDifference difference, String name) implements ComparisonAnswer {}

    /** It could not be done, for the reason of this sentence. */
    record Failed(String why) implements ComparisonAnswer {}

    /** Somebody stopped it. */
    record Stopped() implements ComparisonAnswer {}

    /**
     * One alert of either.
     *
     * @param change {@code came}, {@code went} or {@code stayed}
     */
    record Row(String change, Firing firing) {}

    /** The alerts of both: what came, then what went, then what stayed; none unless it has come to its end. */
    default List<Row> rows() {
        return this instanceof Done done
                ? Stream.of(
                                rows("came", done.difference().added()),
                                rows("went", done.difference().removed()),
                                rows("stayed", done.difference().kept()))
                        .flatMap(some -> some)
                        .toList()
                : List.of();
    }

    private static Stream<Row> rows(String change, List<Firing> firings) {
        return firings.stream().map(firing -> new Row(change, firing));
    }

    /** It in a sentence. */
    default String words() {
        return switch (this) {
            case Running running -> "Comparing… " + Math.round(100 * running.share()) + " %";
            case Done done ->
                "With " + done.name() + " "
                        + Figures.plural(done.difference().added().size(), "alert") + " came, "
                        + done.difference().removed().size() + " went, "
                        + done.difference().kept().size() + " stayed.";
            case Failed failed -> failed.why();
            case Stopped stopped -> "Stopped; nothing is compared.";
        };
    }
}
