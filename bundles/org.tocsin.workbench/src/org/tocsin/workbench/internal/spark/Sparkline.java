package org.tocsin.workbench.internal.spark;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.tocsin.workbench.chart.ChartColours;

/** Draws the course of a value as a thin line without a scale. UI thread. */
public final class Sparkline {

    private static final double FILLED = 0.82;

    private Sparkline() {}

    /**
     * Draws values side by side, the last one at the right edge.
     *
     * @param values in their order; NaN is a gap
     * @param places how many values there is room for
     * @param fromZero whether the bottom is zero rather than the least value
     */
    public static void draw(
            GC gc,
            Rectangle area,
            List<Double> values,
            int places,
            boolean fromZero,
            RGB colour,
            ChartColours colours) {
        double[] known = values.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .toArray();
        if (known.length == 0 || area.width < 4 || area.height < 4) {
            return;
        }
        double most = java.util.Arrays.stream(known).max().orElse(0);
        double least = java.util.Arrays.stream(known).min().orElse(0);
        double bottom = fromZero ? Math.min(0, least) : least;
        double step = (double) area.width / Math.max(1, places - 1);
        gc.setAntialias(SWT.ON);
        gc.setForeground(new Color(colour));
        gc.setBackground(new Color(colours.faded(colour, FILLED)));
        int before = Integer.MIN_VALUE;
        int beforeX = 0;
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            int x = area.x + area.width - 1 - (int) Math.round((values.size() - 1 - i) * step);
            if (!Double.isFinite(value) || x < area.x) {
                before = Integer.MIN_VALUE;
                continue;
            }
            // what does not change lies at the bottom where that is zero, else in the middle
            double share = most > bottom ? (value - bottom) / (most - bottom) : fromZero ? 0 : 0.5;
            int y = area.y + area.height - 1 - (int) Math.round(share * (area.height - 2));
            if (before != Integer.MIN_VALUE) {
                gc.fillPolygon(
                        new int[] {beforeX, before, x, y, x, area.y + area.height, beforeX, area.y + area.height});
                gc.drawLine(beforeX, before, x, y);
            } else {
                gc.drawPoint(x, y);
            }
            before = y;
            beforeX = x;
        }
    }
}
