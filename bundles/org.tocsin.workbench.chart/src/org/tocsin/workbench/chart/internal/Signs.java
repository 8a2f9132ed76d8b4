package org.tocsin.workbench.chart.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.chart.Marker;

/** Draws the signs of markers and legends. */
final class Signs {

    private Signs() {}

    /** Half the width of a marker. */
    static int radius(Emphasis emphasis) {
        return 4 + emphasis.ordinal();
    }

    static void draw(GC gc, Marker.Shape shape, int x, int y, int radius, Color fill, Color edge) {
        int[] outline = switch (shape) {
            case DIAMOND -> new int[] {x, y - radius, x + radius, y, x, y + radius, x - radius, y};
            case TRIANGLE -> new int[] {x, y - radius, x + radius, y + radius - 1, x - radius, y + radius - 1};
        };
        gc.setAntialias(SWT.ON);
        gc.setBackground(fill);
        gc.fillPolygon(outline);
        gc.setForeground(edge);
        gc.setLineWidth(1);
        gc.drawPolygon(outline);
    }
}
