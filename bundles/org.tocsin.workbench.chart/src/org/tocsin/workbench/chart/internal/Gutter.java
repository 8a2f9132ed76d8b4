package org.tocsin.workbench.chart.internal;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.Plot;

/** The name and the value axis of a plot, on its left. */
final class Gutter extends Canvas {

    private ChartColours colours = ChartColours.LIGHT;
    private Plot plot = new Plot("", "", List.of(), List.of(), List.of(), List.of());
    private ValueScale scale = new ValueScale(0, 1);
    private final Supplier<Rectangle> area;
    private final Font small;

    /**
     * An empty one.
     *
     * @param area where the plot is
     */
    Gutter(Composite parent, Supplier<Rectangle> area) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.area = area;
        this.small = SmallFont.of(this);
        addPaintListener(this::paint);
    }

    void colours(ChartColours newColours) {
        colours = newColours;
        setBackground(new Color(colours.background()));
        redraw();
    }

    /** Shows the axis of this plot. */
    void show(Plot newPlot, ValueScale newScale) {
        plot = newPlot;
        scale = newScale;
        String tip = plot.key();
        if (!tip.equals(getToolTipText())) {
            setToolTipText(tip);
        }
        redraw();
    }

    /** For how many values there is room in a plot of this height. */
    static int rows(int height) {
        return Math.max(1, height / 26);
    }

    private void paint(PaintEvent event) {
        GC gc = event.gc;
        gc.setBackground(new Color(colours.background()));
        gc.fillRectangle(0, 0, PlotPane.GUTTER, getSize().y);
        gc.setForeground(new Color(colours.faint()));
        int half = gc.getFontMetrics().getHeight() / 2;
        int below = 2 * half + 4;
        int top = area.get().y;
        int height = area.get().height;
        boolean folded = plot.frame().folded();
        for (double tick : scale.ticks(rows(height))) {
            String text = ValueScale.text(tick);
            int y = top + (int) Math.round(scale.fraction(tick) * (height - 1)) - half;
            if (!folded && y > below && y + 2 * half <= getSize().y + 2) {
                gc.drawText(text, PlotPane.GUTTER - gc.textExtent(text).x - 2, y, true);
            }
        }
        gc.setForeground(new Color(colours.text()));
        String title = folded ? "▸ " + plot.key() : plot.key();
        if (gc.textExtent(title).x <= PlotPane.GUTTER - 6) {
            gc.drawText(title, 4, top, true);
            return;
        }
        gc.setFont(small);
        if (folded) {
            gc.drawText(Texts.shortened(gc, title, PlotPane.GUTTER - 6), 4, top, true);
            return;
        }
        gc.drawText(Texts.shortened(gc, plot.title(), PlotPane.GUTTER - 6), 4, top, true);
        gc.setForeground(new Color(colours.faint()));
        gc.drawText(plot.unit(), 4, top + gc.getFontMetrics().getHeight(), true);
    }
}
