package org.tocsin.workbench.chart.internal;

import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.chart.ChartColours;

/** Says how many plots there are above and below those that are seen; a click goes there. */
final class MoreHint extends Canvas {

    private final Font font;
    private ChartColours colours = ChartColours.LIGHT;
    private String text = "";
    private boolean scrolls;

    /**
     * One that says nothing.
     *
     * @param turn called with 1 for the plots below, -1 for those above
     */
    MoreHint(Composite parent, IntConsumer turn) {
        super(parent, SWT.DOUBLE_BUFFERED);
        font = SmallFont.of(this);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> turn.accept(text.contains("▾") ? 1 : -1));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    void colours(ChartColours newColours) {
        colours = newColours;
        setBackground(new Color(colours.background()));
        redraw();
    }

    /**
     * Says it.
     *
     * @return whether that needs another height
     */
    boolean show(int above, int below, boolean newScrolls) {
        String newText = words(above, below);
        boolean other = scrolls != newScrolls;
        scrolls = newScrolls;
        if (!newText.equals(text)) {
            text = newText;
            setToolTipText("Turn the wheel over the names on the left, or use the arrow keys, to see the others");
            redraw();
        }
        return other;
    }

    /** {@code ▴ 1 more above   ▾ 3 more below}. */
    static String words(int above, int below) {
        String up = above == 0 ? "" : "▴ " + above + " more above";
        String down = below == 0 ? "" : "▾ " + below + " more below";
        return up.isEmpty() || down.isEmpty() ? up + down : up + "   " + down;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(font);
        int height = scrolls ? gc.getFontMetrics().getHeight() + 1 : 0;
        gc.dispose();
        return new Point(widthHint == SWT.DEFAULT ? 100 : widthHint, height);
    }

    private void paint(GC gc) {
        gc.setFont(font);
        gc.setForeground(new Color(colours.grid()));
        gc.drawLine(0, 0, getSize().x, 0);
        gc.setForeground(new Color(colours.of(org.tocsin.workbench.chart.Emphasis.LOW)));
        gc.drawText(text, PlotPane.GUTTER, 1, true);
    }
}
