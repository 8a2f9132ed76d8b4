package org.tocsin.rule.api;

import java.time.Duration;
import org.tocsin.api.setting.Durations;

/**
 * What a rule does while its condition cannot be told, because a metric is missing or the source is silent.
 *
 * @param reaction what it does
 * @param after how long data must have been missing for {@link Reaction#ALERT}; zero otherwise
 */
public record NoData(Reaction reaction, Duration after) {

    /** What can be done about it. */
    public enum Reaction {
        /** Whatever state it is in stays. */
        KEEP,
        /** It counts as calm: what is pending or firing comes to its end. */
        IGNORE,
        /** An alert is raised. */
        ALERT
    }

    public static final NoData KEEP = new NoData(Reaction.KEEP, Duration.ZERO);
    public static final NoData IGNORE = new NoData(Reaction.IGNORE, Duration.ZERO);

    public static NoData alertAfter(Duration after) {
        return new NoData(Reaction.ALERT, after);
    }

    /** As it is written in a rule file: {@code alert after 2m}. */
    public String text() {
        return switch (reaction) {
            case KEEP -> "keep";
            case IGNORE -> "ignore";
            case ALERT -> "alert after " + Durations.text(after);
        };
    }
}
