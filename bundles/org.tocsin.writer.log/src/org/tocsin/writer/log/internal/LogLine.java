package org.tocsin.writer.log.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.detector.Severity;

/**
 * One transition as one line for people: time, severity, state, source, who found it, the message, and the id.
 *
 * <p>{@code 2026-11-22 23:45:33.120+01:00  !!  MAJOR     firing        web-1  rule/cpu-high  cpu is 97 %.  [id]}
 */
final class LogLine {

    private final DateTimeFormatter time;

    /** Lines with times of this zone. */
    LogLine(ZoneId zone) {
        this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSxxx", Locale.ROOT)
                .withZone(zone);
    }

    /** The line without its end. */
    String of(Alert alert) {
        Severity severity = alert.severity();
        String fixed = String.format(
                Locale.ROOT,
                "%s  %-3s %-8s  %-12s",
                time.format(alert.time()),
                symbol(severity),
                severity.name(),
                alert.state().word());
        return fixed + "  " + harmless(alert.source()) + "  " + harmless(alert.origin()) + "  "
                + harmless(alert.message()) + "  [" + harmless(alert.id()) + "]";
    }

    /** Its length says how bad it is, so that it does not take colour to see. Plain ASCII, for any terminal. */
    private static String symbol(Severity severity) {
        return switch (severity) {
            case INFO -> "i";
            case WARNING -> "!";
            case MAJOR -> "!!";
            case CRITICAL -> "!!!";
        };
    }

    /** The same text without anything that ends a line, moves the cursor or turns the direction of writing. */
    static String harmless(String text) {
        if (text.codePoints().noneMatch(LogLine::dangerous)) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (!dangerous(point)) {
                safe.appendCodePoint(point);
            } else if (point == '\t') {
                safe.append(' ');
            } else if (point == '\n') {
                safe.append("\\n");
            } else {
                safe.append(String.format("\\u%04x", point));
            }
        });
        return safe.toString();
    }

    private static boolean dangerous(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
