package org.tocsin.workbench.internal.overview;

import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.core.overview.SourceTile;
import org.tocsin.workbench.core.overview.TileFace;
import org.tocsin.workbench.core.overview.TileFaces;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.spark.Sparkline;

/** Draws one tile. UI thread. */
final class TilePainter {

    /** The least width of a tile. */
    static final int WIDTH = 172;

    static final int HEIGHT = 66;

    private static final int EDGE = 5;
    private static final int INSET = 11;
    private static final int ROUND = 6;
    private static final double TINT = 0.88;

    private final Icons icons;
    private final Font plain;
    private ChartColours colours = ChartColours.LIGHT;

    TilePainter(Control owner) {
        icons = new Icons(owner);
        plain = owner.getFont();
    }

    void wear(ChartColours next) {
        colours = next;
    }

    ChartColours colours() {
        return colours;
    }

    /** Draws it, as far as it is known what stands on it. */
    void draw(GC gc, Rectangle area, SourceTile tile, Optional<TileFace> face, boolean selected, boolean focused) {
        Optional<RGB> alarm = tile.worst()
                .map(story -> story.latest().severity())
                .map(severity -> colours.of(Emphasis.values()[severity.ordinal()]));
        gc.setAntialias(SWT.ON);
        gc.setBackground(new Color(
                alarm.map(colour -> colours.faded(colour, TINT)).orElse(colours.faded(colours.grid(), 0.55))));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, ROUND, ROUND);
        alarm.ifPresent(colour -> {
            gc.setBackground(new Color(colour));
            gc.fillRoundRectangle(area.x, area.y, EDGE, area.height, ROUND, ROUND);
        });
        face.ifPresent(one -> face(gc, area, tile, one));
        gc.setForeground(new Color(colours.text()));
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        int icon = 20;
        gc.drawText(fitting(gc, tile.source(), area.width - INSET - icon - 6), area.x + INSET + icon, area.y + 4, true);
        gc.setFont(plain);
        frame(gc, area, selected, focused);
    }

    private void frame(GC gc, Rectangle area, boolean selected, boolean focused) {
        if (selected) {
            gc.setForeground(new Color(focused ? colours.line(0) : colours.faint()));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, ROUND, ROUND);
            gc.setLineWidth(1);
        }
    }

    private void face(GC gc, Rectangle area, SourceTile tile, TileFace face) {
        gc.setFont(plain);
        Image sign = sign(tile, face);
        gc.drawImage(sign, area.x + INSET, area.y + 5);
        int line = gc.getFontMetrics().getHeight();
        int second = area.y + 4 + line + 1;
        gc.setForeground(new Color(colours.text()));
        String score = face.score().isEmpty() ? "" : NLS.bind(OverviewMessages.score, face.score());
        int scoreWidth = score.isEmpty() ? 0 : gc.textExtent(score).x;
        gc.drawText(fitting(gc, face.state(), area.width - INSET - scoreWidth - 14), area.x + INSET, second, true);
        gc.setForeground(new Color(colours.faint()));
        gc.drawText(score, area.x + area.width - scoreWidth - 7, second, true);
        course(gc, area, tile, face, second + line + 2);
    }

    private void course(GC gc, Rectangle area, SourceTile tile, TileFace face, int top) {
        String text = face.value().isEmpty() ? face.metric() : face.metric() + " " + face.value();
        int half = (area.width - INSET - 8) * 55 / 100;
        String words = fitting(gc, text, half);
        gc.drawText(words, area.x + INSET, top, true);
        int left = area.x + INSET + half + 6;
        Rectangle place = new Rectangle(left, top + 1, area.x + area.width - 8 - left, area.y + area.height - top - 6);
        RGB colour = tile.worst().isPresent() ? colours.text() : colours.line(0);
        Sparkline.draw(gc, place, face.course(), TileFaces.POINTS, false, colour, colours);
    }

    private Image sign(SourceTile tile, TileFace face) {
        return switch (face.mood()) {
            case ALERT ->
                icons.image(tile.worst().map(story -> story.latest().severity()).orElse(Severity.INFO));
            case SILENCED -> icons.image("silence");
            case LEARNING -> icons.image("learned");
            case QUIET -> icons.image("source-quiet");
            case CALM -> icons.image("source-calm");
        };
    }

    /** As much of a text as there is room for. */
    private static String fitting(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int length = text.length();
        while (length > 1 && gc.textExtent(text.substring(0, length) + "…").x > width) {
            length--;
        }
        return text.substring(0, length) + "…";
    }
}
