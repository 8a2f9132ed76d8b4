package org.tocsin.workbench.core.silence;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.api.setting.Durations;

/**
 * When a silence should hold, as it was typed.
 *
 * @param length which of the following counts, if any
 * @param from when it begins: {@code 2026-06-30 12:00}
 * @param until when it ends, likewise
 * @param days the days on which it begins every week
 * @param start when it begins on these: {@code 22:00}
 * @param duration how long it lasts then: {@code 4h}
 * @param zone whose clock is meant: {@code Europe/Berlin}
 */
public record ScheduleDraft(
        SilenceLength length,
        String from,
        String until,
        Set<DayOfWeek> days,
        String start,
        String duration,
        String zone) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    public ScheduleDraft {
        days = Set.copyOf(days);
    }

    /** For an hour, with the rest filled in as it might be meant. */
    public static ScheduleDraft fresh(Instant now, ZoneId here) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        return new ScheduleDraft(
                SilenceLength.HOUR,
                SilenceTimes.text(minute, here),
                SilenceTimes.text(minute.plus(Duration.ofHours(2)), here),
                Set.of(now.atZone(here).getDayOfWeek()),
                "22:00",
                "4h",
                here.getId());
    }

    /** What would make a schedule that there is. */
    public static ScheduleDraft of(SilenceSchedule schedule, Instant now, ZoneId here) {
        ScheduleDraft fresh = fresh(now, here);
        return switch (schedule) {
            case Once once ->
                new ScheduleDraft(
                        SilenceLength.BETWEEN,
                        SilenceTimes.text(once.window().from(), here),
                        SilenceTimes.text(once.window().until(), here),
                        fresh.days,
                        fresh.start,
                        fresh.duration,
                        fresh.zone);
            case Weekly weekly ->
                new ScheduleDraft(
                        SilenceLength.WEEKLY,
                        fresh.from,
                        fresh.until,
                        weekly.days(),
                        weekly.start().toString(),
                        Durations.text(weekly.length()),
                        weekly.zone().getId());
        };
    }

    /** What is wrong with it, in sentences. */
    public Map<SilenceField, String> problems(Instant now, ZoneId here) {
        Map<SilenceField, String> problems = new EnumMap<>(SilenceField.class);
        switch (length) {
            case BETWEEN -> between(problems, now, here);
            case WEEKLY -> weekly(problems);
            default -> {}
        }
        return problems;
    }

    private void between(Map<SilenceField, String> problems, Instant now, ZoneId here) {
        Optional<Instant> begin = SilenceTimes.time(from, here);
        Optional<Instant> end = SilenceTimes.time(until, here);
        if (begin.isEmpty()) {
            problems.put(
                    SilenceField.FROM,
                    "Enter when it begins, such as " + SilenceTimes.text(now.truncatedTo(ChronoUnit.MINUTES), here)
                            + ".");
        }
        if (end.isEmpty()) {
            problems.put(
                    SilenceField.UNTIL,
                    "Enter when it ends, such as " + SilenceTimes.text(now.truncatedTo(ChronoUnit.MINUTES), here)
                            + ".");
        } else if (begin.isPresent() && !end.get().isAfter(begin.get())) {
            problems.put(SilenceField.UNTIL, "It must end after it begins.");
        } else if (!end.get().isAfter(now)) {
            problems.put(SilenceField.UNTIL, "This is over already; enter a time to come.");
        }
    }

    private void weekly(Map<SilenceField, String> problems) {
        if (days.isEmpty()) {
            problems.put(SilenceField.DAYS, "Tick at least one day.");
        }
        if (SilenceTimes.ofDay(start).isEmpty()) {
            problems.put(SilenceField.START, "Enter the time of day when it begins, such as 22:00.");
        }
        if (SilenceTimes.length(duration).isEmpty()) {
            problems.put(SilenceField.LENGTH, "Enter how long it lasts, such as 90m or 4h; at most 7d.");
        }
        if (SilenceTimes.zone(zone).isEmpty()) {
            problems.put(SilenceField.ZONE, "There is no zone '" + zone + "'; enter one such as Europe/Berlin or UTC.");
        }
    }

    /** What it says; to be asked only where there are no problems. */
    public SilenceSchedule schedule(Instant now, ZoneId here) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        return switch (length) {
            case QUARTER -> Once.from(second, Duration.ofMinutes(15));
            case HOUR -> Once.from(second, Duration.ofHours(1));
            case FOUR_HOURS -> Once.from(second, Duration.ofHours(4));
            case TOMORROW ->
                new Once(new SilenceWindow(
                        second,
                        now.atZone(here)
                                .toLocalDate()
                                .plusDays(1)
                                .atTime(MORNING)
                                .atZone(here)
                                .toInstant()));
            case BETWEEN ->
                new Once(new SilenceWindow(
                        SilenceTimes.time(from, here).orElseThrow(),
                        SilenceTimes.time(until, here).orElseThrow()));
            case WEEKLY ->
                new Weekly(
                        days,
                        SilenceTimes.ofDay(start).orElseThrow(),
                        SilenceTimes.length(duration).orElseThrow(),
                        SilenceTimes.zone(zone).orElseThrow());
        };
    }
}
