package org.tocsin.api.setting;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them: {@code 250ms}, {@code 30s}, {@code 5m}, {@code 2h}, {@code 1d}, {@code 1h30m}. */
public final class Durations {

    private static final Pattern PART = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,9})?)\\s*(ms|s|m|h|d)");

    private Durations() {}

    /**
     * Reads one or more numbers with a unit each.
     *
     * @throws DateTimeException with a sentence that names what was found, if the text is not a duration
     */
    public static Duration parse(String text) {
        String rest = text.strip();
        if (rest.equals("0")) {
            return Duration.ZERO;
        }
        Matcher part = PART.matcher(rest);
        double millis = 0;
        int end = 0;
        while (part.lookingAt()) {
            millis += Double.parseDouble(part.group(1)) * millisOf(part.group(2));
            end = part.end();
            part.region(end, rest.length());
        }
        if (rest.isEmpty() || end != rest.length() || millis > Long.MAX_VALUE) {
            throw new DateTimeException("'" + text + "' is not a duration such as 250ms, 30s, 5m, 2h or 1d.");
        }
        return Duration.ofMillis(Math.round(millis));
    }

    /** The shortest text that {@link #parse} reads as this duration, rounded to milliseconds. */
    public static String text(Duration duration) {
        long millis = duration.toMillis();
        if (millis == 0) {
            return "0s";
        }
        StringBuilder text = new StringBuilder(millis < 0 ? "-" : "");
        millis = Math.abs(millis);
        for (String unit : new String[] {"d", "h", "m", "s", "ms"}) {
            long size = millisOf(unit);
            if (millis >= size) {
                text.append(millis / size).append(unit);
                millis %= size;
            }
        }
        return text.toString();
    }

    private static long millisOf(String unit) {
        return switch (unit) {
            case "ms" -> 1;
            case "s" -> 1_000;
            case "m" -> 60_000;
            case "h" -> 3_600_000;
            default -> 86_400_000;
        };
    }
}
