package org.tocsin.engine.internal.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.setting.Durations;

/**
 * The life of the alerts of one check on one source: pending, firing, acknowledged, recovering, resolved.
 *
 * <p>A plain state machine that is given event time in milliseconds, never going back. Used by one thread at a time.
 */
public final class AlertPolicy {

    private static final long NEVER = Long.MIN_VALUE;

    private final AlertSubject subject;
    private final Consumer<Alert> transitions;
    private AlertTiming timing;
    private long cooldownMillis;

    private AlertState state = AlertState.RESOLVED;
    private String id = "";
    private long since = NEVER;
    private long pendingSince = NEVER;
    private long calmSince = NEVER;
    private long overSince = NEVER;
    private boolean acknowledged;
    private Severity severity = Severity.INFO;
    private double score;
    private double threshold;
    private String reason = "";
    private List<Contribution> contributions = List.of();

    public AlertPolicy(AlertSubject subject, AlertTiming timing, Duration cooldown, Consumer<Alert> transitions) {
        this.subject = subject;
        this.transitions = transitions;
        this.timing = timing;
        this.cooldownMillis = cooldown.toMillis();
    }

    /** Goes by other times from now on. */
    public void retime(AlertTiming newTiming, Duration newCooldown) {
        timing = newTiming;
        cooldownMillis = newCooldown.toMillis();
    }

    public AlertState state() {
        return state;
    }

    /** The id of the alert that is not over, or of the last one; empty before the first. */
    public String alertId() {
        return id;
    }

    /** Takes what the check says of an event at this time. */
    public void judge(long time, Verdict verdict) {
        switch (verdict) {
            case Verdict.Normal normal -> calm(time);
            case Verdict.Anomaly anomaly -> raise(time, anomaly);
            case Verdict.Holding holding -> hold(time);
            case Verdict.Unknown unknown -> {}
            case Verdict.WarmingUp warmingUp -> {}
        }
    }

    /** Somebody takes the alert on. Nothing happens unless it is firing. */
    public void acknowledge(long time, String by, String why) {
        if (state == AlertState.FIRING) {
            acknowledged = true;
            enter(
                    AlertState.ACKNOWLEDGED,
                    time,
                    "Acknowledged by " + by + (why.isBlank() ? "" : " (" + why + ")") + ". " + reason);
        }
    }

    /** The check or the source is gone: what is open ends here. */
    public void retire(long time, String why) {
        if (state.open()) {
            enter(AlertState.RESOLVED, time, why + " Was: " + reason);
        } else if (state == AlertState.PENDING) {
            enter(AlertState.CANCELLED, time, why + " Was: " + reason);
        }
    }

    private void raise(long time, Verdict.Anomaly anomaly) {
        if (state.over()) {
            begin(time);
        }
        boolean worse = anomaly.severity().compareTo(severity) > 0;
        severity = worse ? anomaly.severity() : severity;
        score = anomaly.score();
        threshold = anomaly.threshold();
        reason = anomaly.reason();
        contributions = anomaly.contributions();
        calmSince = NEVER;
        switch (state) {
            case PENDING -> {
                if (time - pendingSince >= timing.pending().toMillis()) {
                    enter(AlertState.FIRING, time, reason);
                }
            }
            case RECOVERING -> enter(acknowledged ? AlertState.ACKNOWLEDGED : AlertState.FIRING, time, reason);
            case FIRING, ACKNOWLEDGED -> {
                if (worse) {
                    enter(state, time, reason);
                }
            }
            case RESOLVED, CANCELLED ->
                enter(timing.pending().isZero() ? AlertState.FIRING : AlertState.PENDING, time, reason);
        }
    }

    private void begin(long time) {
        pendingSince = time;
        acknowledged = false;
        boolean joins = overSince != NEVER && time - overSince <= cooldownMillis;
        if (!joins) {
            id = subject.alertId(time);
            since = time;
            severity = Severity.INFO;
        }
    }

    private void calm(long time) {
        switch (state) {
            case PENDING -> cancel(time);
            case FIRING, ACKNOWLEDGED -> {
                calmSince = time;
                if (timing.keep().isZero()) {
                    resolve(time);
                } else {
                    enter(
                            AlertState.RECOVERING,
                            time,
                            "Calm; resolved after " + Durations.text(timing.keep()) + " of it. Was: " + reason);
                }
            }
            case RECOVERING -> {
                calmSince = calmSince == NEVER ? time : calmSince;
                if (time - calmSince >= timing.keep().toMillis()) {
                    resolve(time);
                }
            }
            case RESOLVED, CANCELLED -> {}
        }
    }

    private void hold(long time) {
        if (state == AlertState.PENDING) {
            cancel(time);
        } else {
            calmSince = NEVER;
        }
    }

    private void cancel(long time) {
        enter(
                AlertState.CANCELLED,
                time,
                "Ended after " + lasted(pendingSince, time) + ", before it had lasted "
                        + Durations.text(timing.pending()) + ". Was: " + reason);
    }

    private void resolve(long time) {
        overSince = time;
        enter(AlertState.RESOLVED, time, "Over after " + lasted(since, time) + ". Was: " + reason);
    }

    private static String lasted(long from, long to) {
        return Durations.text(Duration.ofMillis(to - from));
    }

    private void enter(AlertState next, long time, String message) {
        state = next;
        transitions.accept(new Alert(
                id,
                Instant.ofEpochMilli(time),
                next,
                Instant.ofEpochMilli(since),
                severity,
                subject.kind(),
                subject.detector(),
                subject.check(),
                subject.source(),
                score,
                threshold,
                message,
                contributions));
    }
}
