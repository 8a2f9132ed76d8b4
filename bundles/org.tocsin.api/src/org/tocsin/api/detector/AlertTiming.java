package org.tocsin.api.detector;

import java.time.Duration;
import java.util.Optional;

/**
 * How long an anomaly must last before an alert fires and how long calm must last before it is resolved, in event time.
 *
 * @param pending how long it must last to fire; zero fires at the first anomaly
 * @param keep how long it must be calm to be resolved; zero resolves at the first calm event
 * @param flapping when alerts that come and go become one; empty for never
 */
public record AlertTiming(Duration pending, Duration keep, Optional<Flapping> flapping) {

    /** Fires at once and wants ten seconds of calm. */
    public static final AlertTiming PROMPT = new AlertTiming(Duration.ZERO, Duration.ofSeconds(10));

    public AlertTiming {
        if (pending.isNegative() || keep.isNegative()) {
            throw new IllegalArgumentException("The times of an alert cannot be negative.");
        }
    }

    /** Without any notion of flapping. */
    public AlertTiming(Duration pending, Duration keep) {
        this(pending, keep, Optional.empty());
    }
}
