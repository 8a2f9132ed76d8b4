package org.tocsin.engine.internal.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.setting.Durations;
import org.tocsin.engine.internal.alert.AlertPolicy;
import org.tocsin.engine.internal.alert.AlertSubject;
import org.tocsin.engine.internal.alert.KeptAlert;

/**
 * How one check stood on one source, while its alert was not over or what it is about went on.
 *
 * @param subject the check and what it is about
 * @param definition a digest of what the check was made from
 * @param time event time of what it judged last, in milliseconds
 * @param alert its alert
 */
public record Remembered(AlertSubject subject, String definition, long time, KeptAlert alert) {

    private static final int DIGEST_BYTES = 16;
    /** A source that begins this much earlier than it ended does not repeat its last moments: it is another story. */
    static final long LONGEST_REPEAT = Duration.ofHours(1).toMillis();
    /** A source that tells what happened meanwhile leaves no more than this. */
    private static final long SHORTEST_GAP = Duration.ofSeconds(1).toMillis();

    public static Remembered of(AlertSubject subject, Check check, long time, KeptAlert alert) {
        return new Remembered(subject, digest(check), time, alert);
    }

    static String digest(Check check) {
        return AlertSubject.digest(String.valueOf(check.definition()), DIGEST_BYTES);
    }

    /** Whether what happens at this event time is new: sources that repeat their last moments are waited for. */
    public boolean concerns(long eventTime) {
        return eventTime > time || time - eventTime > LONGEST_REPEAT;
    }

    /** Has the policy go on from here at the first event, or ends the alert if that came too late. */
    public Optional<Alert> resume(AlertPolicy policy, Check check, long eventTime) {
        policy.restore(alert);
        if (!definition.equals(digest(check))) {
            return policy.retire(Math.max(time, eventTime), "What it checks was changed while Tocsin did not run.");
        }
        if (alert.state().over() && Math.abs(eventTime - time) < LONGEST_REPEAT) {
            // somebody has resolved it: that it was not watched for a moment makes it no news
            return Optional.empty();
        }
        if (eventTime < time) {
            return policy.retire(time, "The source begins anew at " + words(eventTime) + ".");
        }
        if (eventTime - time < SHORTEST_GAP) {
            return policy.repeat(eventTime, "Goes on after a restart.");
        }
        if (eventTime - time < patience(check.timing())) {
            return policy.repeat(eventTime, "Goes on after a restart; nothing was watched for " + gap(eventTime) + ".");
        }
        return policy.retire(eventTime, "Nothing was watched for " + gap(eventTime) + ".");
    }

    private long patience(AlertTiming timing) {
        Duration pending = timing.pending();
        boolean keepCounts =
                alert.state() != AlertState.PENDING && timing.keep().compareTo(pending) > 0;
        return (keepCounts ? timing.keep() : pending).toMillis();
    }

    private String gap(long until) {
        return Durations.text(Duration.ofSeconds((until - time) / 1000));
    }

    private static String words(long millis) {
        return Instant.ofEpochMilli(millis).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
