package org.tocsin.workbench.core.replay;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.tocsin.recording.RecordingExtent;
import org.tocsin.workbench.core.monitor.RecordedPast;
import org.tocsin.workbench.core.monitor.RecordingWords;

/**
 * What somebody wants to replay of what was recorded, as it is filled in.
 *
 * @param time how much
 * @param from when it begins, such as {@code 2026-11-28 10:00}, where the time says so
 * @param to when it ends
 * @param sources those that are ticked
 */
public record RecordedDraft(RecordedTime time, String from, String to, Set<String> sources) {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    public RecordedDraft {
        sources = Set.copyOf(sources);
    }

    /** What is proposed: the last hour of all sources. */
    public static RecordedDraft first(RecordingExtent extent, ZoneId zone) {
        Instant from = extent.last().minus(RecordedTime.LAST_HOUR.length());
        return new RecordedDraft(
                RecordedTime.LAST_HOUR, shown(from, zone), shown(extent.last(), zone), extent.sources());
    }

    /** A time as it is filled in. */
    static String shown(Instant time, ZoneId zone) {
        return SHOWN.format(time.atZone(zone));
    }

    /** What is wrong with it, in a sentence; empty if nothing is. */
    public Optional<String> problem(RecordingExtent extent, ZoneId zone) {
        if (extent.isEmpty()) {
            return Optional.of("Nothing is recorded yet. Preferences > Tocsin > Recording says whether it is on.");
        }
        if (sources.isEmpty()) {
            return Optional.of("Tick at least one source.");
        }
        Optional<Instant> begin = begin(extent, zone);
        Optional<Instant> end = end(extent, zone);
        if (begin.isEmpty() || end.isEmpty()) {
            return Optional.of("'" + (begin.isEmpty() ? from : to) + "' is not a time such as "
                    + shown(extent.first(), zone) + ".");
        }
        if (!begin.get().isBefore(end.get())) {
            return Optional.of("It has to begin before it ends.");
        }
        boolean nothing = begin.get().isAfter(extent.last()) || end.get().isBefore(extent.first());
        return nothing
                ? Optional.of("There is nothing of that time; recorded is "
                        + RecordingWords.span(
                                extent.first(),
                                extent.last(),
                                LocalDateTime.now(zone).toLocalDate(),
                                zone)
                        + ".")
                : Optional.empty();
    }

    private Optional<Instant> begin(RecordingExtent extent, ZoneId zone) {
        return time == RecordedTime.BETWEEN
                ? parsed(from, zone)
                : Optional.of(extent.last().minus(time.length()));
    }

    private Optional<Instant> end(RecordingExtent extent, ZoneId zone) {
        return time == RecordedTime.BETWEEN ? parsed(to, zone) : Optional.of(extent.last());
    }

    private static Optional<Instant> parsed(String text, ZoneId zone) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text.strip(), WRITTEN).atZone(zone).toInstant());
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /** What it means; only if nothing is wrong with it. */
    public RecordedSpan span(RecordedPast past, RecordingExtent extent, ZoneId zone) {
        return new RecordedSpan(
                past,
                begin(extent, zone).orElse(extent.first()),
                end(extent, zone).orElse(extent.last()),
                sources.equals(extent.sources()) ? Set.of() : sources);
    }
}
