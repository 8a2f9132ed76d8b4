package org.tocsin.support;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.Remark;

/**
 * The columns of alerts in CSV, in their order, for everyone who writes or exports them.
 *
 * <p>Times are ISO 8601 in UTC with the offset spelled out. Numbers have a decimal point and no grouping; an unknown or
 * unbounded one is an empty cell.
 */
public enum AlertColumn {
    TIMESTAMP(alert -> time(alert.time())),
    ALERT_ID(Alert::id),
    STATE(alert -> alert.state().word()),
    SEVERITY(alert -> alert.severity().word()),
    TYPE(alert -> alert.kind().name()),
    DETECTOR(Alert::origin),
    SOURCE(Alert::source),
    METRIC(alert -> alert.main().metric()),
    VALUE(alert -> number(alert.main().value())),
    EXPECTED_LOW(alert -> number(alert.main().expected().low())),
    EXPECTED_HIGH(alert -> number(alert.main().expected().high())),
    SCORE(alert -> number(alert.score())),
    THRESHOLD(alert -> number(alert.threshold())),
    MESSAGE(Alert::message),
    REMARK(alert -> alert.remark().map(remark -> remark.kind().word()).orElse("")),
    BY(alert -> alert.remark().map(Remark::by).orElse("")),
    COMMENT(alert -> alert.remark().map(Remark::text).orElse(""));

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneOffset.UTC);

    private final Function<Alert, String> text;

    AlertColumn(Function<Alert, String> text) {
        this.text = text;
    }

    /** The name in the header line: {@code alert_id}. */
    public String header() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The cell of this alert, made harmless for spreadsheets. */
    public String cell(Alert alert) {
        return harmless(text.apply(alert));
    }

    /**
     * A cell that no spreadsheet takes for a formula: one that begins with {@code = + - @}, a tab or a line end gets an
     * apostrophe before it, unless it is a number.
     */
    public static String harmless(String cell) {
        if (cell.isEmpty() || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0 || isNumber(cell)) {
            return cell;
        }
        return "'" + cell;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    }

    private static String time(java.time.Instant time) {
        return TIME.format(time);
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
