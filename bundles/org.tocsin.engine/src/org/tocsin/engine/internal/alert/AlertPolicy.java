package org.tocsin.engine.internal.alert;

import java.time.Duration;
import java.util.Optional;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Verdict;

/**
 * The life of the alerts of one check on one source: pending, firing, acknowledged, recovering, flapping, resolved.
 *
 * <p>A plain state machine that is given event time in milliseconds, never going back, and returns its transitions. Used by
 * one thread at a time.
 */
public final class AlertPolicy {

    private static final long NEVER = Long.MIN_VALUE;

    private final AlertCase alert;
    private final FlapCount flaps;
    private AlertTiming timing;
    private long cooldownMillis;
    private long pendingSince = NEVER;
    private long calmSince = NEVER;
    private long overSince = NEVER;
    private long sinceAnomaly;
    /** Resolved by hand, and there has been no calm since. */
    private boolean dismissed;

    public AlertPolicy(AlertSubject subject, AlertTiming timing, Duration cooldown) {
        this.alert = new AlertCase(subject);
        this.flaps = new FlapCount(timing.flapping());
        this.timing = timing;
        this.cooldownMillis = cooldown.toMillis();
    }

    /** Goes by other times from now on. */
    public void retime(AlertTiming newTiming, Duration newCooldown) {
        timing = newTiming;
        cooldownMillis = newCooldown.toMillis();
        flaps.limit(newTiming.flapping());
        if (!flaps.flapping()) {
            alert.dropFlapping();
        }
    }

    /** Is called otherwise from now on; the alert that is open keeps its id. */
    public void rename(AlertSubject subject) {
        alert.rename(subject);
    }

    public AlertState state() {
        return alert.state();
    }

    /** Since when it is in this state, in event time; {@link Long#MIN_VALUE} if it has never been in another. */
    public long stateSince() {
        return alert.stateSince();
    }

    /** The id of the alert that is not over, or of the last one; empty before the first. */
    public String alertId() {
        return alert.id();
    }

    /** The last transition; empty before the first. */
    public Optional<Alert> last() {
        return alert.last();
    }

    /** Takes what the check says of an event at this time; there may be a transition. */
    public Optional<Alert> judge(long time, Verdict verdict) {
        sinceAnomaly++;
        return switch (verdict) {
            case Verdict.Normal normal -> calm(time);
            case Verdict.Anomaly anomaly -> raise(time, anomaly);
            case Verdict.Holding holding -> hold(time);
            case Verdict.Unknown unknown -> Optional.empty();
            case Verdict.WarmingUp warmingUp -> Optional.empty();
        };
    }

    /** Somebody does something about the alert that is open, or about the last one. */
    public Alert mark(long time, Remark remark) {
        AlertState next = RemarkedState.of(state(), remark.kind(), dismissed);
        if (next.over() && !state().over()) {
            flaps.reset();
            dismissed = true;
            overSince = NEVER;
        } else if (!next.over()) {
            dismissed = false;
        }
        return alert.mark(remark, next, time);
    }

    /** The check or the source is gone: what is open ends here. */
    public Optional<Alert> retire(long time, String why) {
        dismissed = false;
        if (state().over()) {
            return Optional.empty();
        }
        flaps.reset();
        return Optional.of(alert.end(time, why));
    }

    private Optional<Alert> raise(long time, Verdict.Anomaly anomaly) {
        if (dismissed && !alert.worsens(anomaly)) {
            return Optional.empty();
        }
        dismissed = false;
        if (state().over()) {
            pendingSince = time;
            alert.begin(time, overSince != NEVER && soon(time));
        }
        sinceAnomaly = 0;
        boolean worse = alert.take(anomaly);
        calmSince = NEVER;
        if (flaps.flapping() && flaps.steadilyRaised(time)) {
            flaps.reset();
            return Optional.of(alert.stopFlapping(time, flaps.window()));
        }
        return switch (state()) {
            case PENDING ->
                time - pendingSince >= timing.pending().toMillis() ? Optional.of(fire(time)) : Optional.empty();
            case RECOVERING -> Optional.of(fire(time));
            case FIRING, ACKNOWLEDGED, FLAPPING -> worse ? Optional.of(alert.repeat(time, "")) : Optional.empty();
            case RESOLVED, CANCELLED -> Optional.of(timing.pending().isZero() ? fire(time) : alert.pend(time));
        };
    }

    /** Whether an anomaly after the end of an alert still belongs to it. */
    private boolean soon(long time) {
        return time - overSince <= cooldownMillis || sinceAnomaly <= timing.cooldownEvents() || flaps.near(time);
    }

    private Alert fire(long time) {
        return flaps.fired(time) ? alert.flap(time, flaps.words()) : alert.fire(time);
    }

    private Optional<Alert> calm(long time) {
        dismissed = false;
        calmSince = calmSince == NEVER ? time : calmSince;
        if (flaps.flapping()) {
            if (!flaps.steadilyCalm(calmSince, time)) {
                return Optional.empty();
            }
            flaps.reset();
            return Optional.of(resolve(time));
        }
        return switch (state()) {
            case PENDING -> Optional.of(alert.cancel(time, pendingSince, timing.pending()));
            case FIRING, ACKNOWLEDGED, FLAPPING ->
                Optional.of(timing.keep().isZero() ? resolve(time) : alert.recover(time, timing.keep()));
            case RECOVERING ->
                time - calmSince >= timing.keep().toMillis() ? Optional.of(resolve(time)) : Optional.empty();
            case RESOLVED, CANCELLED -> Optional.empty();
        };
    }

    private Alert resolve(long time) {
        overSince = time;
        return alert.resolve(time);
    }

    private Optional<Alert> hold(long time) {
        if (state() == AlertState.PENDING) {
            return Optional.of(alert.cancel(time, pendingSince, timing.pending()));
        }
        calmSince = NEVER;
        return Optional.empty();
    }

    /** What is to be kept over a restart; empty if nothing goes on. */
    public Optional<KeptAlert> keep() {
        return state().over() && !dismissed
                ? Optional.empty()
                : Optional.of(alert.keep(pendingSince, calmSince, flaps.keep()));
    }

    /** Goes on from what was kept, before anything is judged. */
    public void restore(KeptAlert kept) {
        pendingSince = kept.pendingSince();
        calmSince = kept.calmSince();
        flaps.restore(kept.flaps());
        alert.restore(kept);
        dismissed = kept.state().over();
        if (!flaps.flapping()) {
            alert.dropFlapping();
        }
    }

    /** Says once more where an open alert is, such as after a restart. */
    public Optional<Alert> repeat(long time, String what) {
        return state().open() ? Optional.of(alert.repeat(time, what)) : Optional.empty();
    }
}
