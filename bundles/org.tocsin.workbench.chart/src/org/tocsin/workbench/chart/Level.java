package org.tocsin.workbench.chart;

/**
 * A value that means something, such as the threshold of a rule.
 *
 * @param value where the line is
 * @param emphasis how much it matters
 * @param text what it means, in a few words
 * @param id tells it from the others when it is moved; empty for one that cannot be moved
 */
public record Level(double value, Emphasis emphasis, String text, String id) {

    /** One that cannot be moved. */
    public Level(double value, Emphasis emphasis, String text) {
        this(value, emphasis, text, "");
    }

    public boolean movable() {
        return !id.isEmpty();
    }
}
