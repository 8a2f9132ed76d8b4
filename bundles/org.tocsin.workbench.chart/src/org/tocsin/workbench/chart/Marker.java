package org.tocsin.workbench.chart;

/**
 * A moment that something happened at.
 *
 * @param id tells it from the others when it is picked
 * @param time in milliseconds since 1970-01-01T00:00Z
 * @param value its place on the value axis; where it is NaN the marker sits at the lower edge
 * @param shape what kind of thing happened
 * @param emphasis how much it matters
 * @param selected whether to set it off from the others
 * @param text one or more lines for a person
 */
public record Marker(
        String id, long time, double value, Shape shape, Emphasis emphasis, boolean selected, String text) {

    /** What markers look like. */
    public enum Shape {
        DIAMOND,
        TRIANGLE
    }
}
