package org.tocsin.api.detector;

import java.time.Duration;
import org.tocsin.api.setting.Durations;

/**
 * When an alert that comes and goes is said to flap: it then stays one alert until it has been steady for as long.
 *
 * @param times how often it must have fired, at least 2
 * @param within in which time, more than zero
 */
public record Flapping(int times, Duration within) {
    public Flapping {
        if (times < 2) {
            throw new IllegalArgumentException("An alert that fired once does not flap.");
        }
        if (within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException("The time in which an alert flaps must be more than zero.");
        }
    }

    /** As it is written in a rule file: {@code 5 in 10m}. */
    public String text() {
        return times + " in " + Durations.text(within);
    }
}
