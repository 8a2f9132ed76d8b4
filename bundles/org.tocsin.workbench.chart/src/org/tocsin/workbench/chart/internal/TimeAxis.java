package org.tocsin.workbench.chart.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.TimeSpan;

/** The labels of the time axis, once for all plots. */
final class TimeAxis extends Canvas {

    private ChartColours colours = ChartColours.LIGHT;
    private TimeSpan span = new TimeSpan(0, 1);
    private List<TimeTicks.Tick> ticks = List.of();
    private int left = PlotPane.GUTTER;
    private int width = 1;

    TimeAxis(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(event -> {
            event.gc.setForeground(new Color(colours.faint()));
            for (TimeTicks.Tick tick : ticks) {
                int x = left + (int) Math.round(span.fraction(tick.time()) * (width - 1));
                int extent = event.gc.textExtent(tick.label()).x;
                int start = Math.max(left - 8, x - extent / 2);
                if (start + extent <= getSize().x) {
                    event.gc.drawText(tick.label(), start, 2, true);
                }
            }
        });
    }

    void colours(ChartColours newColours) {
        colours = newColours;
        setBackground(new Color(colours.background()));
        redraw();
    }

    /** Shows these ticks for plots that begin at {@code newLeft} and are so wide. */
    void show(TimeSpan newSpan, List<TimeTicks.Tick> newTicks, int newLeft, int newWidth) {
        span = newSpan;
        ticks = newTicks;
        left = newLeft;
        width = Math.max(1, newWidth);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(this);
        int height = gc.getFontMetrics().getHeight() + 6;
        gc.dispose();
        return new Point(widthHint == SWT.DEFAULT ? 100 : widthHint, height);
    }
}
