package org.tocsin.workbench.core.silence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How a silence stands, as a person wants to know it. */
public enum SilenceState {
    /** It ends within a few minutes. */
    ENDING("ends soon"),
    /** It holds now. */
    ACTIVE("active"),
    /** It could hide something, and has not for weeks: whether it is still needed? */
    UNUSED("unused"),
    /** It holds later. */
    WAITING("waiting"),
    /** It does not hold any more. */
    ENDED("ended");

    private static final Duration SOON = Duration.ofMinutes(10);
    private static final Duration LONG = Duration.ofDays(14);

    private final String word;

    SilenceState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static SilenceState of(SilenceEntry entry, Instant now) {
        SilenceSchedule schedule = entry.silence().schedule();
        Optional<SilenceWindow> window = schedule.next(now);
        if (window.isEmpty()) {
            return ENDED;
        }
        boolean holds = window.get().holds(now);
        Instant end = window.get().until();
        if (holds && Duration.between(now, end).compareTo(SOON) <= 0 && !schedule.holds(end)) {
            return ENDING;
        }
        boolean begun = holds || schedule instanceof Weekly;
        if (begun && Duration.between(since(entry, window.get()), now).compareTo(LONG) >= 0) {
            return UNUSED;
        }
        return holds ? ACTIVE : WAITING;
    }

    /** Since when it has hidden nothing. */
    private static Instant since(SilenceEntry entry, SilenceWindow window) {
        Instant made = entry.silence().made();
        Instant begun =
                entry.silence().schedule() instanceof Once && window.from().isAfter(made) ? window.from() : made;
        return entry.tally().last().filter(begun::isBefore).orElse(begun);
    }
}
