package org.tocsin.workbench.chart.internal;

import org.eclipse.swt.graphics.GC;

/** Texts that must fit. */
final class Texts {

    private Texts() {}

    /** The text, or its beginning with an ellipsis where it is too wide. */
    static String shortened(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int length = text.length();
        while (length > 1 && gc.textExtent(text.substring(0, length) + "…").x > width) {
            length--;
        }
        return text.substring(0, length) + "…";
    }
}
