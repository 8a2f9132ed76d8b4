package org.tocsin.workbench.core.silence;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.setting.Durations;
import org.tocsin.workbench.core.monitor.Figures;

/**
 * Silences in words.
 *
 * @param now the present
 * @param here whose clock the reader looks at
 */
public record SilenceWords(Instant now, ZoneId here) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    /** What is hidden: {@code source web-*, severity info or warning}. */
    public static String scope(SilenceScope scope) {
        List<String> parts = new ArrayList<>();
        add(parts, "source ", scope.source().text());
        add(parts, "detector ", scope.detector().text());
        add(parts, "rule ", scope.rule().text());
        add(
                parts,
                "severity ",
                scope.severities().stream().sorted().map(Severity::word).collect(Collectors.joining(" or ")));
        add(parts, "text ", scope.text().isEmpty() ? "" : "“" + scope.text() + "”");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String what, String text) {
        if (!text.isEmpty()) {
            parts.add(what + text);
        }
    }

    /** Until when it holds, when it does next, or since when it does not. */
    public String when(AlertSilence silence) {
        return silence.schedule()
                .next(now)
                .map(window -> window.holds(now)
                        ? "until " + time(window.until())
                        : "next " + time(window.from()) + " – " + until(window))
                .orElseGet(() -> silence.schedule() instanceof Once once
                        ? "ended " + time(once.window().until())
                        : "ended");
    }

    private String until(SilenceWindow window) {
        ZonedDateTime end = window.until().atZone(here);
        boolean sameDay = end.toLocalDate().equals(window.from().atZone(here).toLocalDate());
        return sameDay || Duration.between(window.from(), window.until()).toHours() < 24
                ? TIME.format(end)
                : time(window.until());
    }

    /** How it comes again and again: {@code Sat, Sun at 22:00 for 4h, Europe/Berlin}; empty if it holds once. */
    public static String calendar(SilenceSchedule schedule) {
        return schedule instanceof Weekly weekly
                ? weekly.days().stream().sorted().map(SilenceWords::day).collect(Collectors.joining(", ")) + " at "
                        + weekly.start() + " for " + Durations.text(weekly.length()) + ", "
                        + weekly.zone().getId()
                : "";
    }

    public static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** When it last hid an alert: {@code 5 min ago}. */
    public String last(SilenceTally tally) {
        return tally.last()
                .map(time -> Duration.between(time, now))
                .map(ago -> ago.compareTo(Duration.ofMinutes(1)) < 0
                        ? "just now"
                        : ago.toHours() < 48 ? Figures.length(ago) + " ago" : ago.toDays() + " days ago")
                .orElse("never");
    }

    /** A time in as few words as will do: the time of day, with the day or the date where that is not today. */
    public String time(Instant time) {
        ZonedDateTime local = time.atZone(here);
        long days = java.time.temporal.ChronoUnit.DAYS.between(now.atZone(here).toLocalDate(), local.toLocalDate());
        return (days == 0 ? TIME : days > 0 && days < 7 ? DAY : DATE).format(local);
    }

    /** How much is hidden: {@code 2 silences hide 5 alerts}; empty if no silence holds. */
    public static String badge(SilenceCensus census) {
        if (census.silences() == 0) {
            return "";
        }
        return Figures.plural(census.silences(), "silence")
                + (census.silences() == 1 ? " hides " : " hide ")
                + (census.openAlerts() == 0 ? "nothing" : Figures.plural(census.openAlerts(), "alert"));
    }
}
