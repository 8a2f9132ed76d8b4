package org.tocsin.workbench.chart.internal;

import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.swt.graphics.RGB;

/** Text in SVG that grows. One thread. */
final class SvgText {

    private final StringBuilder text = new StringBuilder();

    /** What can stand in XML: its signs as such, and none of the characters that it cannot have. */
    static String escaped(String any) {
        StringBuilder safe = new StringBuilder();
        any.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(point) ? point : '\uFFFD');
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    static String colour(RGB rgb) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", rgb.red, rgb.green, rgb.blue);
    }

    /** A number with as many digits as can be seen. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : BigDecimal.valueOf(tenths, 1).toString();
    }

    /** Adds a line of SVG; doubles come as {@link #number numbers}, colours as such, and texts have to be escaped. */
    SvgText add(String format, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = switch (values[i]) {
                case RGB rgb -> colour(rgb);
                case Double value -> number(value);
                case Object other -> other;
            };
        }
        text.append(String.format(Locale.ROOT, format, written)).append('\n');
        return this;
    }

    /** Adds a label, shortened to what has room in so many pixels. */
    SvgText label(double x, double y, String style, RGB colour, String words, double room) {
        int most = (int) Math.max(1, room / CHARACTER);
        String shown = words.length() <= most ? words : words.substring(0, most - 1) + "…";
        return add("<text x=\"%s\" y=\"%s\" class=\"%s\" fill=\"%s\">%s</text>", x, y, style, colour, escaped(shown));
    }

    /** About how wide a character is. */
    static final double CHARACTER = 6.2;

    @Override
    public String toString() {
        return text.toString();
    }
}
