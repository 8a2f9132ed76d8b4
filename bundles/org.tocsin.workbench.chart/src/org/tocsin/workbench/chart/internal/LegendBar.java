package org.tocsin.workbench.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartListener;
import org.tocsin.workbench.chart.LegendEntry;
import org.tocsin.workbench.chart.Look;
import org.tocsin.workbench.chart.Marker;

/** The legend, in as many rows as it needs, two at most. */
final class LegendBar extends Canvas {

    private static final int SIGN = 18;
    private static final int SPACE = 12;
    private static final int MOST_ROWS = 2;

    private record Spot(Rectangle place, String name) {}

    private ChartColours colours = ChartColours.LIGHT;
    private List<LegendEntry> entries = List.of();
    private final Font font;
    private final List<Spot> spots = new ArrayList<>();

    LegendBar(Composite parent, Supplier<ChartListener> listener) {
        super(parent, SWT.DOUBLE_BUFFERED);
        font = SmallFont.of(this);
        addPaintListener(event -> {
            spots.clear();
            walk(event.gc, getSize().x, true);
        });
        Pointing.follow(
                this,
                place -> spots.stream()
                        .filter(spot -> spot.place().contains(place))
                        .map(Spot::name)
                        .findFirst(),
                listener);
    }

    void colours(ChartColours newColours) {
        colours = newColours;
        setBackground(new Color(colours.background()));
        redraw();
    }

    /** Shows these entries. Whether that may need another height. */
    boolean show(List<LegendEntry> newEntries) {
        if (entries.equals(newEntries)) {
            return false;
        }
        entries = newEntries;
        redraw();
        return true;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int width = widthHint == SWT.DEFAULT ? 600 : widthHint;
        int rows = entries.isEmpty() ? 0 : walk(gc, width, false);
        int height = rows == 0 ? 0 : rows * (gc.getFontMetrics().getHeight() + 2) + 4;
        gc.dispose();
        return new Point(width, height);
    }

    private int walk(GC gc, int width, boolean draw) {
        gc.setFont(font);
        int height = gc.getFontMetrics().getHeight() + 2;
        int x = PlotPane.GUTTER;
        int row = 0;
        for (int i = 0; i < entries.size(); i++) {
            LegendEntry entry = entries.get(i);
            int needed = SIGN + gc.textExtent(entry.name()).x + SPACE;
            if (x + needed > width && x > PlotPane.GUTTER) {
                if (row + 1 == MOST_ROWS) {
                    if (draw) {
                        gc.drawText("+" + (entries.size() - i), Math.min(x, width - 30), row * height + 2, true);
                    }
                    break;
                }
                row++;
                x = PlotPane.GUTTER;
            }
            if (draw) {
                draw(gc, entry, x, row * height + 2, height);
            }
            x += needed;
        }
        return row + 1;
    }

    private void draw(GC gc, LegendEntry entry, int x, int y, int height) {
        boolean faded = entry.look() == Look.FADED;
        RGB given = entry.colour();
        RGB own = given == null ? colours.faint() : given;
        Color colour = new Color(faded ? colours.faded(own, PlotLines.FADED) : own);
        int middle = y + height / 2 - 1;
        gc.setBackground(colour);
        switch (entry.sign()) {
            case LINE ->
                gc.fillRectangle(
                        x, middle - (entry.look() == Look.FRONT ? 2 : 1), 13, entry.look() == Look.FRONT ? 5 : 3);
            case DOT -> {
                gc.setAntialias(SWT.ON);
                gc.fillOval(x + 3, middle - 4, 9, 9);
            }
            case DIAMOND -> Signs.draw(gc, Marker.Shape.DIAMOND, x + 7, middle, 5, colour, colour);
            case TRIANGLE -> Signs.draw(gc, Marker.Shape.TRIANGLE, x + 7, middle, 5, colour, colour);
        }
        gc.setForeground(new Color(faded ? colours.faint() : colours.text()));
        gc.drawText(entry.name(), x + SIGN, y, true);
        if (entry.look() == Look.FRONT) {
            // once more beside itself is bold enough, and needs no other font
            gc.drawText(entry.name(), x + SIGN + 1, y, true);
        }
        if (entry.sign() == LegendEntry.Sign.LINE) {
            spots.add(new Spot(new Rectangle(x, y, SIGN + gc.textExtent(entry.name()).x, height), entry.name()));
        }
    }
}
