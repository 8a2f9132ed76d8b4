package org.tocsin.learning;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;

/** How numbers and guilty metrics are told to people. */
public final class Wording {

    private static final int NAMED = 3;
    private static final double WORTH_NAMING = 0.2;

    private Wording() {}

    /**
     * What a person would say: {@code latency 181, in the last minutes 38 to 52.}
     *
     * @param frame what values are compared with
     */
    public static String sentence(List<Contribution> contributions, String frame) {
        List<Contribution> guilty = guilty(contributions);
        if (guilty.size() == 1 && guilty.get(0).expected().known()) {
            Contribution one = guilty.get(0);
            return one.metric() + " " + number(one.value()) + ", " + frame + " " + range(one.expected()) + ".";
        }
        return guilty.stream().map(Wording::metric).collect(Collectors.joining(", ")) + ": not as " + frame + ".";
    }

    private static List<Contribution> guilty(List<Contribution> contributions) {
        return contributions.stream()
                .limit(NAMED)
                .filter(one -> one == contributions.get(0) || one.share() >= WORTH_NAMING)
                .toList();
    }

    /** The guilty metrics with their values and what was expected of them; three at most, and only the first if it did it alone. */
    public static String metrics(List<Contribution> contributions) {
        return guilty(contributions).stream().map(Wording::metric).collect(Collectors.joining(", "));
    }

    private static String metric(Contribution contribution) {
        String value = contribution.metric() + " " + number(contribution.value());
        return contribution.expected().known() ? value + " (expected " + range(contribution.expected()) + ")" : value;
    }

    private static String range(ExpectedRange expected) {
        String low = number(expected.low());
        String high = number(expected.high());
        return low.equals(high) ? low : low + " to " + high;
    }

    /** A number with as many digits as one wants to read. */
    public static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return String.format(Locale.ROOT, "%d", (long) value);
        }
        double size = Math.abs(value);
        String format = size >= 1e9 || size < 0.001 ? "%.3g" : size >= 100 ? "%.0f" : size >= 1 ? "%.1f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
