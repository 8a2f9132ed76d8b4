package org.tocsin.workbench.core.replay;

import java.time.Instant;
import org.tocsin.workbench.core.monitor.Figures;

/** Says how a replay stands. */
final class ReplayWords {

    private ReplayWords() {}

    /** What it does, where it is going, and what could not be read. */
    static String of(ReplayStatus.Phase phase, ReplayClock clock, RecordingSurvey survey, int alerts) {
        String doing = switch (phase) {
            case PLAYING -> "Playing " + clock.speed().label() + ".";
            case HURRYING ->
                "Replaying up to " + Figures.time(Instant.ofEpochMilli(clock.target())) + ": " + percent(clock, survey)
                        + " %. Cancel stays where it is.";
            case ENDED ->
                "At the end: " + Figures.plural(survey.events(), "event") + ", " + Figures.plural(alerts, "alert")
                        + ".";
            default -> "Paused.";
        };
        return survey.unreadable() == 0 ? doing : doing + " " + unreadable(survey);
    }

    private static long percent(ReplayClock clock, RecordingSurvey survey) {
        long way = Math.min(clock.target(), survey.to());
        return clock.position() == ReplayClock.BEGINNING
                ? 0
                : Math.round(100 * ReplayStatus.share(clock.position(), survey.from(), way));
    }

    private static String unreadable(RecordingSurvey survey) {
        return survey.unreadable() == 1
                ? "One piece cannot be read and is left out: " + survey.first()
                : survey.unreadable() + " pieces cannot be read and are left out; the first: " + survey.first();
    }
}
