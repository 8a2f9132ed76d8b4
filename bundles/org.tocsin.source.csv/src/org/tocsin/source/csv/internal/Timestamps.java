package org.tocsin.source.csv.internal;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Reads times: ISO 8601 with or without offset, the same with a blank instead of the T, and seconds, milliseconds,
 * microseconds or nanoseconds since 1970, which their size tells apart. A plain row number is so many seconds.
 */
final class Timestamps {

    static final String EXPECTED = "a time such as 2026-01-31T12:00:00Z, 2026-01-31 12:00:00 or 1769860800";

    /** In seconds, the year 5138; in milliseconds, 1973. */
    private static final double MOST_SECONDS = 1e11;

    private final ZoneId zone;

    /**
     * @param zone of times that do not name theirs
     */
    Timestamps(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Milliseconds since 1970.
     *
     * @throws DateTimeException if it is not a time
     */
    long millis(String cell) {
        String text = cell.strip();
        return text.length() >= 10 && (text.charAt(4) == '-' || text.charAt(4) == '/')
                ? new Reading(text).millis(zone)
                : sinceEpoch(text);
    }

    private static long sinceEpoch(String text) {
        try {
            double number = Numbers.of(text);
            double size = Math.abs(number);
            if (size < MOST_SECONDS) {
                return Math.round(number * 1e3);
            }
            if (size < MOST_SECONDS * 1e3) {
                return Math.round(number);
            }
            if (size < MOST_SECONDS * 1e6) {
                return Math.round(number / 1e3);
            }
            if (size < MOST_SECONDS * 1e9) {
                return Math.round(number / 1e6);
            }
        } catch (NumberFormatException neither) {
            throw new DateTimeException(text, neither);
        }
        throw new DateTimeException(text);
    }

    /** A date and time on its way through the text. */
    private static final class Reading {

        private final String text;
        private int at;

        Reading(String text) {
            this.text = text;
        }

        long millis(ZoneId zone) {
            int year = number(4);
            char separator = take("-/");
            int month = number(2);
            take(String.valueOf(separator));
            int day = number(2);
            int hour = 0;
            int minute = 0;
            int second = 0;
            int nanos = 0;
            if (!done()) {
                take("T t");
                hour = number(2);
                take(":");
                minute = number(2);
                if (next(":")) {
                    second = number(2);
                    nanos = next(".,") ? fraction() : 0;
                }
            }
            LocalDateTime local = LocalDateTime.of(year, month, day, hour, minute, second, nanos);
            ZoneId actual = done() ? zone : offset();
            return actual instanceof ZoneOffset fixed
                    ? local.toEpochSecond(fixed) * 1_000 + nanos / 1_000_000
                    : local.atZone(actual).toInstant().toEpochMilli();
        }

        private ZoneOffset offset() {
            next(" ");
            if (next("Zz")) {
                end();
                return ZoneOffset.UTC;
            }
            int sign = take("+-") == '-' ? -1 : 1;
            int hours = number(2);
            next(":");
            int minutes = done() ? 0 : number(2);
            end();
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }

        private int fraction() {
            int nanos = 0;
            int unit = 100_000_000;
            int begin = at;
            while (!done() && digit() >= 0) {
                nanos += digit() * unit;
                unit /= 10;
                at++;
            }
            if (at == begin) {
                throw wrong();
            }
            return nanos;
        }

        private int number(int digits) {
            int value = 0;
            for (int i = 0; i < digits; i++) {
                if (done() || digit() < 0) {
                    throw wrong();
                }
                value = value * 10 + digit();
                at++;
            }
            return value;
        }

        /** The digit here, or something negative. */
        private int digit() {
            int digit = text.charAt(at) - '0';
            return digit <= 9 ? digit : -1;
        }

        private char take(String allowed) {
            if (!next(allowed)) {
                throw wrong();
            }
            return text.charAt(at - 1);
        }

        private boolean next(String allowed) {
            boolean found = !done() && allowed.indexOf(text.charAt(at)) >= 0;
            at += found ? 1 : 0;
            return found;
        }

        private void end() {
            if (!done()) {
                throw wrong();
            }
        }

        private boolean done() {
            return at == text.length();
        }

        private DateTimeException wrong() {
            return new DateTimeException(text);
        }
    }
}
