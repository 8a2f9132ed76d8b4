package org.tocsin.workbench.internal.details;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.Emphasis;

/** A small bar: a value on a scale, with the part of the scale that is normal. */
final class Bar extends Canvas {

    /**
     * What a bar shows; all as parts of its length from 0 to 1.
     *
     * @param normalFrom where normal begins
     * @param normalTo where normal ends
     * @param value where the value is
     * @param filled whether the bar is filled up to the value, rather than marked there
     */
    record Content(double normalFrom, double normalTo, double value, boolean filled) {

        /** A share of a whole. */
        static Content share(double share) {
            return new Content(0, 0, Math.clamp(share, 0, 1), true);
        }

        /** A value beside the range that would have been normal; either end may be infinite. */
        static Content range(double value, double low, double high) {
            double bottom = min(value, low, high);
            double top = max(value, low, high);
            double room = top > bottom ? (top - bottom) * 0.25 : Math.max(1, Math.abs(top) * 0.25);
            boolean oneSided = !Double.isFinite(low) || !Double.isFinite(high);
            double from = bottom >= 0 && (oneSided || bottom - room < 0) ? 0 : bottom - room;
            double to = top + room;
            double normalFrom = Double.isFinite(low) ? (low - from) / (to - from) : 0;
            double normalTo = Double.isFinite(high) ? (high - from) / (to - from) : 1;
            boolean known = Double.isFinite(low) || Double.isFinite(high);
            return new Content(known ? normalFrom : 0, known ? normalTo : 0, (value - from) / (to - from), false);
        }

        private static double min(double... values) {
            return java.util.Arrays.stream(values)
                    .filter(Double::isFinite)
                    .min()
                    .orElse(0);
        }

        private static double max(double... values) {
            return java.util.Arrays.stream(values)
                    .filter(Double::isFinite)
                    .max()
                    .orElse(1);
        }
    }

    Bar(Composite parent, Content content, Emphasis emphasis) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(event -> paint(
                event.gc, content, ChartColours.on(getParent().getBackground().getRGB()), emphasis));
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 120 : width, height == SWT.DEFAULT ? 16 : height);
    }

    private void paint(GC gc, Content content, ChartColours colours, Emphasis emphasis) {
        int width = getSize().x - 2;
        int top = getSize().y / 2 - 4;
        gc.setBackground(new Color(colours.grid()));
        gc.fillRoundRectangle(0, top, width, 8, 4, 4);
        if (content.normalTo() > content.normalFrom()) {
            gc.setBackground(colours.dark() ? new Color(70, 120, 80) : new Color(165, 212, 170));
            int from = (int) Math.round(width * content.normalFrom());
            gc.fillRectangle(from, top, Math.max(2, (int) Math.round(width * content.normalTo()) - from), 8);
        }
        gc.setBackground(new Color(colours.of(emphasis)));
        int at = (int) Math.round(width * Math.clamp(content.value(), 0, 1));
        if (content.filled()) {
            gc.fillRoundRectangle(0, top, Math.max(2, at), 8, 4, 4);
        } else {
            gc.fillRoundRectangle(Math.clamp(at - 2, 0, Math.max(0, width - 4)), top - 3, 4, 14, 3, 3);
        }
    }
}
