package org.tocsin.workbench.chart;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

/**
 * One sign and what it stands for.
 *
 * @param name what it stands for
 * @param colour of the sign; null for the colour of text
 * @param sign what it looks like
 * @param look how it stands beside the others
 */
public record LegendEntry(String name, @Nullable RGB colour, Sign sign, Look look) {

    /** One that stands as all others do. */
    public LegendEntry(String name, @Nullable RGB colour, Sign sign) {
        this(name, colour, sign, Look.PLAIN);
    }

    /** What signs look like. */
    public enum Sign {
        LINE,
        DOT,
        DIAMOND,
        TRIANGLE
    }
}
