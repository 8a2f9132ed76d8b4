package org.tocsin.workbench.chart.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.Plot;

/** What the levels of a plot mean, on its right, each beside its line, so that no words lie across the lines. */
final class LevelNames extends Canvas {

    private static final int WIDEST = 96;
    private static final int MARGIN = 3;

    private final Supplier<Rectangle> area;
    private final Font font;
    private ChartColours colours = ChartColours.LIGHT;
    private List<Level> levels = List.of();
    private ValueScale scale = new ValueScale(0, 1);

    /**
     * An empty one.
     *
     * @param area where the plot is
     */
    LevelNames(Composite parent, Supplier<Rectangle> area) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.area = area;
        this.font = SmallFont.of(this);
        addPaintListener(event -> paint(event.gc));
    }

    void colours(ChartColours newColours) {
        colours = newColours;
        setBackground(new Color(colours.background()));
        redraw();
    }

    /** How wide it has to be for the levels of all these plots; 0 where there are none. */
    int width(List<Plot> plots) {
        GC gc = new GC(this);
        gc.setFont(font);
        int width = plots.stream()
                .flatMap(plot -> plot.levels().stream())
                .mapToInt(level -> gc.textExtent(level.text()).x + 2 * MARGIN)
                .max()
                .orElse(0);
        gc.dispose();
        return Math.min(WIDEST, width);
    }

    /** Shows the names of these levels. */
    void show(List<Level> newLevels, ValueScale newScale) {
        levels = newLevels;
        scale = newScale;
        redraw();
    }

    private void paint(GC gc) {
        gc.setFont(font);
        int height = gc.getFontMetrics().getHeight();
        Rectangle plot = area.get();
        int free = plot.y;
        List<Level> seen = levels.stream()
                .filter(level -> scale.fraction(level.value()) >= 0 && scale.fraction(level.value()) <= 1)
                .sorted(Comparator.comparingDouble(level -> scale.fraction(level.value())))
                .toList();
        for (Level level : seen) {
            int line = plot.y + (int) Math.round(scale.fraction(level.value()) * (plot.height - 1));
            // beside its line, or below the name before
            int top = Math.max(free, Math.min(line - height / 2, plot.y + plot.height - height));
            if (top + height > plot.y + plot.height + 2) {
                return;
            }
            gc.setForeground(new Color(colours.of(level.emphasis())));
            gc.drawText(Texts.shortened(gc, level.text(), getSize().x - 2 * MARGIN), MARGIN, top, true);
            free = top + height - 2;
        }
    }
}
