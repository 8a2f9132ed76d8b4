package org.tocsin.workbench.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.chart.Band;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartListener;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.chart.Look;
import org.tocsin.workbench.chart.Strip;
import org.tocsin.workbench.chart.TimeSpan;

/**
 * Thin rows below the plots that share their time axis. What matters more is higher and has another colour, and where
 * there is room for it a letter says the same.
 */
final class StripBar extends Canvas {

    private static final int FEWEST_ROWS = 3;

    /** The part of a chart that rows may take. */
    private static final double SHARE = 0.25;

    private static final int LEAST_WIDTH = 3;
    private static final int SIGN_ROOM = 4;

    private final Font font;
    private ChartColours colours = ChartColours.LIGHT;
    private List<Strip> strips = List.of();
    private List<Strip> rows = List.of();
    private TimeSpan span = new TimeSpan(0, 1);
    private int left = PlotPane.GUTTER;
    private int width = 1;

    StripBar(Composite parent, Supplier<ChartListener> listener) {
        super(parent, SWT.DOUBLE_BUFFERED);
        font = SmallFont.of(this);
        addPaintListener(event -> paint(event.gc));
        Pointing.follow(this, place -> strip(place.y).map(Strip::name), listener);
        addListener(SWT.MouseMove, event -> tip(event.x, event.y));
    }

    void colours(ChartColours newColours) {
        colours = newColours;
        setBackground(new Color(colours.background()));
        redraw();
    }

    /**
     * Shows these rows.
     *
     * @param newLeft where the plots begin
     * @param newWidth how wide they are
     * @return whether that may need another height
     */
    boolean show(List<Strip> newStrips, TimeSpan newSpan, int newLeft, int newWidth) {
        int before = rows();
        strips = newStrips;
        rows = shown();
        span = newSpan;
        left = newLeft;
        width = Math.max(1, newWidth);
        redraw();
        return rows() != before;
    }

    private int rows() {
        return rows.size();
    }

    /** As many as there is room for, and always the one in front. */
    private List<Strip> shown() {
        int most = Math.max(FEWEST_ROWS, (int) (getParent().getSize().y * SHARE / rowHeight()));
        if (strips.size() <= most) {
            return strips;
        }
        List<Strip> first = new ArrayList<>(strips.subList(0, most));
        strips.subList(most, strips.size()).stream()
                .filter(strip -> strip.look() == Look.FRONT)
                .forEach(strip -> first.set(most - 1, strip));
        return first;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(
                widthHint == SWT.DEFAULT ? 100 : widthHint, rows.isEmpty() ? 0 : rows() * rowHeight() + SIGN_ROOM);
    }

    private int rowHeight() {
        GC gc = new GC(this);
        gc.setFont(font);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height;
    }

    private Optional<Strip> strip(int y) {
        int row = y / Math.max(1, rowHeight());
        return row >= 0 && row < rows() ? Optional.of(rows.get(row)) : Optional.empty();
    }

    private void tip(int x, int y) {
        double time = span.at((double) (x - left) / width);
        double reach = (double) LEAST_WIDTH * span.length() / width;
        String text = strip(y).stream()
                .flatMap(strip -> strip.pieces().stream())
                .filter(piece -> time >= piece.band().from() - reach
                        && time <= piece.band().to() + reach)
                .map(Strip.Piece::text)
                .findFirst()
                .orElse("");
        if (!text.equals(getToolTipText())) {
            setToolTipText(text);
        }
    }

    private void paint(GC gc) {
        gc.setFont(font);
        int height = gc.getFontMetrics().getHeight();
        for (int i = 0; i < rows(); i++) {
            Strip strip = rows.get(i);
            int top = i * height;
            int more = i == rows() - 1 ? strips.size() - rows() : 0;
            name(gc, strip, more, top);
            gc.setForeground(new Color(colours.grid()));
            gc.drawLine(left, top + height - 1, left + width, top + height - 1);
            strip.pieces().forEach(piece -> piece(gc, piece, strip.look(), top, height - 1));
        }
    }

    private void name(GC gc, Strip strip, int more, int top) {
        String rest = more == 0 ? "" : " +" + more;
        String text = Texts.shortened(gc, strip.name(), PlotPane.GUTTER - 12 - gc.textExtent(rest).x) + rest;
        gc.setBackground(new Color(strip.colour()));
        gc.fillRectangle(2, top + 3, 3, gc.getFontMetrics().getHeight() - 6);
        gc.setForeground(new Color(strip.look() == Look.FADED ? colours.faint() : colours.text()));
        gc.drawText(text, 8, top, true);
        if (strip.look() == Look.FRONT) {
            // once more beside itself is bold enough, and needs no other font
            gc.drawText(text, 9, top, true);
        }
    }

    private void piece(GC gc, Strip.Piece piece, Look look, int top, int height) {
        Band band = piece.band();
        if (band.to() < span.from() || band.from() > span.to()) {
            return;
        }
        int from = left + (int) Math.round(Math.max(0, span.fraction(band.from())) * (width - 1));
        int to = left + (int) Math.round(Math.min(1, span.fraction(band.to())) * (width - 1));
        int most = Emphasis.values().length;
        int high = Math.max(3, height * (band.emphasis().ordinal() + most) / (2 * most - 1));
        gc.setBackground(new Color(
                look == Look.FADED ? colours.faded(colours.of(band.emphasis()), 0.35) : colours.of(band.emphasis())));
        gc.fillRectangle(from, top + height - high, Math.max(LEAST_WIDTH, to - from), high);
        int sign = gc.textExtent(piece.sign()).x;
        if (to - from >= sign + SIGN_ROOM) {
            gc.setForeground(new Color(colours.background()));
            gc.setClipping(from, top + height - high, to - from, high);
            gc.drawText(piece.sign(), from + SIGN_ROOM / 2, top + (height - high) / 2, true);
            gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
        }
    }
}
