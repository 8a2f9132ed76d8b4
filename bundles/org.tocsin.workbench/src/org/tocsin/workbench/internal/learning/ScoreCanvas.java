package org.tocsin.workbench.internal.learning;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tocsin.api.detector.ScoreHistogram;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.core.learning.ThresholdMove;
import org.tocsin.workbench.core.monitor.Figures;

/** The scores of the last day as bars, with the threshold as a line that can be dragged. Heights are logarithms. */
final class ScoreCanvas extends Canvas {

    private static final int FOOT = 20;
    private static final int HEAD = 18;
    private static final int ROOM = 5;

    private final IntConsumer dragged;
    private Optional<ThresholdMove> shown = Optional.empty();

    /**
     * @param dragged is told the bin that the line was dragged to
     */
    ScoreCanvas(Composite parent, IntConsumer dragged) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.dragged = dragged;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, this::drag);
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                drag(event);
            }
        });
    }

    /** Shows a threshold, or that there is none yet. */
    void show(Optional<ThresholdMove> next) {
        shown = next.filter(ThresholdMove::possible);
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 280 : width, height == SWT.DEFAULT ? 120 : height);
    }

    private void drag(Event event) {
        shown.ifPresent(move -> {
            int bins = last(move) - first(move) + 1;
            dragged.accept(first(move) + event.x * bins / Math.max(1, getClientArea().width));
        });
    }

    private static int first(ThresholdMove move) {
        List<Integer> events = move.status().scores().events();
        int first = 0;
        while (first < events.size() - 1 && events.get(first) == 0) {
            first++;
        }
        return Math.max(0, Math.min(first, move.bin()) - ROOM);
    }

    private static int last(ThresholdMove move) {
        List<Integer> events = move.status().scores().events();
        int last = events.size() - 1;
        while (last > 0 && events.get(last) == 0) {
            last--;
        }
        int beyond = ThresholdMove.now(move.status()).bin();
        return Math.min(events.size() - 1, Math.max(Math.max(last, move.bin()), beyond) + 2 * ROOM);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        ChartColours colours = ChartColours.on(getParent().getBackground().getRGB());
        gc.setBackground(new Color(colours.background()));
        gc.fillRectangle(area);
        gc.setForeground(new Color(colours.faint()));
        shown.ifPresentOrElse(
                move -> bars(gc, area, colours, move), () -> gc.drawText(LearningMessages.nothing, 8, 8, true));
    }

    private static void bars(GC gc, Rectangle area, ChartColours colours, ThresholdMove move) {
        ScoreHistogram scores = move.status().scores();
        double most = Math.log1p(
                scores.events().stream().mapToInt(count -> count).max().orElse(1));
        double wide = (double) area.width / (last(move) - first(move) + 1);
        for (int bin = first(move); bin <= last(move); bin++) {
            int high = (int) Math.round(
                    (area.height - FOOT - HEAD) * Math.log1p(scores.events().get(bin)) / Math.max(1, most));
            int left = (int) Math.round((bin - first(move)) * wide);
            int right = (int) Math.round((bin + 1 - first(move)) * wide);
            gc.setBackground(new Color(bin < move.bin() ? colours.line(0) : colours.of(Emphasis.HIGHEST)));
            gc.fillRectangle(left, area.height - FOOT - high, Math.max(1, right - left - 1), high);
            if (bin % 10 == 0) {
                gc.drawText(Figures.number(scores.start(bin)), left, area.height - FOOT + 2, true);
            }
        }
        line(gc, area, colours, move, (int) Math.round((move.bin() - first(move)) * wide));
    }

    private static void line(GC gc, Rectangle area, ChartColours colours, ThresholdMove move, int at) {
        gc.setForeground(new Color(colours.text()));
        gc.setLineWidth(2);
        gc.drawLine(at, 0, at, area.height - FOOT);
        String text = NLS.bind(
                LearningMessages.threshold,
                Figures.number(move.moved() ? move.threshold() : move.status().threshold()));
        int length = gc.textExtent(text).x;
        gc.drawText(text, at + 4 + length < area.width ? at + 4 : at - 4 - length, 1, true);
    }
}
