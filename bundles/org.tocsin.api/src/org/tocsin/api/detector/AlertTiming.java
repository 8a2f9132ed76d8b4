package org.tocsin.api.detector;

import java.time.Duration;
import java.util.Optional;

/**
 * How long an anomaly must last before an alert fires and how long calm must last before it is resolved, in event time.
 *
 * @param pending how long it must last to fire; zero fires at the first anomaly
 * @param keep how long it must be calm to be resolved; zero resolves at the first calm event
 * @param flapping when alerts that come and go become one; empty for never
 * @param cooldownEvents how many events after the last anomaly another one still belongs to the same alert, if the
 *     cool-down of the monitor is over sooner: what is soon depends on how often a source sends
 */
public record AlertTiming(Duration pending, Duration keep, Optional<Flapping> flapping, int cooldownEvents) {

    /** Fires at once and wants ten seconds of calm. */
    public static final AlertTiming PROMPT = new AlertTiming(Duration.ZERO, Duration.ofSeconds(10));

    /**
     * For detectors that learn: fires at once, wants half a minute of calm, and is the same alert for 80 events. What is
     * wrong seldom stays above a threshold without a break, whether events come every second or every hour.
     */
    public static final AlertTiming LEARNED =
            new AlertTiming(Duration.ZERO, Duration.ofSeconds(30), Optional.empty(), 80);

    public AlertTiming {
        if (pending.isNegative() || keep.isNegative() || cooldownEvents < 0) {
            throw new IllegalArgumentException("The times of an alert cannot be negative.");
        }
    }

    /** With the cool-down of the monitor alone. */
    public AlertTiming(Duration pending, Duration keep, Optional<Flapping> flapping) {
        this(pending, keep, flapping, 0);
    }

    /** Without any notion of flapping. */
    public AlertTiming(Duration pending, Duration keep) {
        this(pending, keep, Optional.empty());
    }
}
