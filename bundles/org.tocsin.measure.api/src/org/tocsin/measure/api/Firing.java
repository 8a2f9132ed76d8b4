package org.tocsin.measure.api;

import java.time.Duration;
import java.time.Instant;
import org.tocsin.api.detector.Severity;

/**
 * One time that a rule fired on a source, until it was resolved or the data ended.
 *
 * @param rule the name of the rule
 * @param source what it happened to
 * @param alertId the id of the alert
 * @param from when it fired
 * @param to when it was resolved, or the last moment of the data
 * @param open whether it still fired when the data ended
 * @param flapped whether it was flapping in between
 * @param severity the worst severity
 * @param message what it said when it fired
 * @param detects whether it overlaps a known incident of the source; false also where nothing is known
 */
public record Firing(
        String rule,
        String source,
        String alertId,
        Instant from,
        Instant to,
        boolean open,
        boolean flapped,
        Severity severity,
        String message,
        boolean detects) {

    public Duration length() {
        return Duration.between(from, to);
    }
}
