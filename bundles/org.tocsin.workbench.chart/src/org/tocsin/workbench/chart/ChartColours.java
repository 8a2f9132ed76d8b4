package org.tocsin.workbench.chart;

import java.util.List;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of a chart.
 *
 * @param background behind everything
 * @param text of labels
 * @param faint of labels that matter less
 * @param grid of lines that help to read
 * @param emphasis one for each {@link Emphasis}, in its order
 */
public record ChartColours(RGB background, RGB text, RGB faint, RGB grid, List<RGB> emphasis) {

    /** For bright themes. */
    public static final ChartColours LIGHT = new ChartColours(
            new RGB(255, 255, 255),
            new RGB(34, 38, 46),
            new RGB(108, 115, 128),
            new RGB(230, 233, 238),
            List.of(new RGB(38, 111, 191), new RGB(191, 135, 0), new RGB(217, 95, 14), new RGB(200, 30, 45)));

    /** For dark themes. */
    public static final ChartColours DARK = new ChartColours(
            new RGB(36, 38, 42),
            new RGB(220, 224, 230),
            new RGB(150, 157, 168),
            new RGB(58, 62, 69),
            List.of(new RGB(105, 173, 240), new RGB(230, 184, 56), new RGB(245, 140, 66), new RGB(245, 92, 104)));

    /** For those who need as much contrast as there can be. */
    public static final ChartColours CONTRAST = new ChartColours(
            new RGB(0, 0, 0),
            new RGB(255, 255, 255),
            new RGB(225, 225, 225),
            new RGB(110, 110, 110),
            List.of(new RGB(120, 200, 255), new RGB(255, 225, 70), new RGB(255, 165, 60), new RGB(255, 120, 130)));

    private static final List<RGB> LINES_LIGHT = List.of(
            new RGB(31, 119, 180),
            new RGB(44, 140, 60),
            new RGB(148, 80, 190),
            new RGB(190, 100, 20),
            new RGB(20, 150, 160),
            new RGB(200, 60, 140),
            new RGB(120, 110, 40),
            new RGB(90, 100, 200),
            new RGB(110, 80, 60),
            new RGB(80, 130, 130),
            new RGB(160, 60, 60),
            new RGB(100, 100, 110));

    private static final List<RGB> LINES_DARK = List.of(
            new RGB(98, 172, 232),
            new RGB(112, 201, 120),
            new RGB(200, 150, 240),
            new RGB(240, 165, 90),
            new RGB(90, 210, 215),
            new RGB(245, 130, 190),
            new RGB(205, 195, 105),
            new RGB(150, 160, 250),
            new RGB(200, 165, 140),
            new RGB(150, 200, 195),
            new RGB(235, 140, 135),
            new RGB(175, 178, 188));

    public ChartColours {
        emphasis = List.copyOf(emphasis);
    }

    /** The colours that are easy to read on this background. */
    public static ChartColours on(RGB background) {
        return dark(background) ? DARK : LIGHT;
    }

    public boolean dark() {
        return dark(background);
    }

    /** How many lines there can be before colours come again. */
    public static int lines() {
        return LINES_LIGHT.size();
    }

    /** The colour of the nth line; after a dozen they come again. */
    public RGB line(int number) {
        List<RGB> lines = dark() ? LINES_DARK : LINES_LIGHT;
        return lines.get(Math.floorMod(number, lines.size()));
    }

    /** A colour that has come this near to the background: 0 leaves it, 1 hides it. */
    public RGB faded(RGB colour, double share) {
        return new RGB(
                (int) Math.round(colour.red + (background.red - colour.red) * share),
                (int) Math.round(colour.green + (background.green - colour.green) * share),
                (int) Math.round(colour.blue + (background.blue - colour.blue) * share));
    }

    public RGB of(Emphasis emphasis) {
        return this.emphasis.get(emphasis.ordinal());
    }

    private static boolean dark(RGB colour) {
        return 0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue < 128;
    }
}
