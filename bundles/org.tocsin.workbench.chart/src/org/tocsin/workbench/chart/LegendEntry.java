package org.tocsin.workbench.chart;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

/**
 * One sign and what it stands for.
 *
 * @param name what it stands for
 * @param colour of the sign; null for the colour of text
 * @param sign what it looks like
 */
public record LegendEntry(String name, @Nullable RGB colour, Sign sign) {

    /** What signs look like. */
    public enum Sign {
        LINE,
        DOT,
        DIAMOND,
        TRIANGLE
    }
}
