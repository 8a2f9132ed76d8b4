package org.tocsin.api.rule;

/**
 * A metric compared with a level: {@code cpu > 90}.
 *
 * @param metric the name of the metric
 * @param comparison how
 * @param level with what, in the unit of the metric
 */
public record Threshold(String metric, Comparison comparison, double level) {

    /** As it is written in a rule file. */
    public String text() {
        String number = level == Math.rint(level) && Math.abs(level) < 1e15
                ? Long.toString((long) level)
                : Double.toString(level);
        return metric + " " + comparison.symbol() + " " + number;
    }
}
