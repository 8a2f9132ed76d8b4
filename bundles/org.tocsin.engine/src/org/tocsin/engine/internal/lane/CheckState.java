package org.tocsin.engine.internal.lane;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Finding;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.alert.AlertPolicy;
import org.tocsin.engine.internal.alert.AlertSubject;
import org.tocsin.engine.internal.memory.RecentState;
import org.tocsin.engine.internal.memory.Remembered;
import org.tocsin.engine.internal.memory.RestartNotes;

/** A check on one source with the life of its alerts: what it said last, and until when it can wait. */
final class CheckState {

    private static final long NEVER = Long.MIN_VALUE;
    private static final Verdict NOTHING_YET = new Verdict.Unknown("no event has come yet");

    private Check check;
    private AlertSubject subject;
    private final AlertPolicy policy;
    private final WarmUpGauge gauge;
    private final Optional<Learner> learner;
    private Verdict last = NOTHING_YET;
    private long lastSince = NEVER;
    private long time = NEVER;
    private long asOf = NEVER;
    private long deadline = Long.MAX_VALUE;
    private Optional<Remembered> remembered;
    private Optional<RecentState> recent;

    /**
     * A check that begins.
     *
     * @param learner what it has learned, if it learns
     * @param remembered how it stood before a restart
     * @param recent what its detector remembered then
     */
    CheckState(
            Check check,
            AlertSubject subject,
            AlertPolicy policy,
            WarmUpGauge gauge,
            Optional<Learner> learner,
            Optional<Remembered> remembered,
            Optional<RecentState> recent) {
        this.check = check;
        this.subject = subject;
        this.policy = policy;
        this.gauge = gauge;
        this.learner = learner;
        this.remembered = remembered;
        this.recent = recent;
    }

    Check check() {
        return check;
    }

    /**
     * Goes by another check of an equal definition from now on: by its name and its times, and by its detector if that
     * takes over what this one remembers.
     */
    void goOnAs(Check next, AlertSubject newSubject) {
        boolean taken = next.detector().goOnFrom(check.detector());
        check = new Check(next.name(), next.definition(), next.timing(), taken ? next.detector() : check.detector());
        subject = newSubject;
        policy.rename(newSubject);
    }

    Optional<Learner> learner() {
        return learner;
    }

    AlertPolicy policy() {
        return policy;
    }

    /** Until when in event time it can wait for the next event. */
    long deadline() {
        return deadline;
    }

    void expect(long newDeadline) {
        deadline = newDeadline;
    }

    /** Takes what the check says of an event at this time. */
    List<Alert> judge(long eventTime, Verdict verdict) {
        asOf = Math.max(asOf, eventTime);
        return take(eventTime, verdict);
    }

    /** Takes what the check says of it that no event has come. */
    List<Alert> judgeOverdue(long deadlinePassed, Verdict verdict) {
        return take(deadlinePassed, verdict);
    }

    private List<Alert> take(long at, Verdict verdict) {
        // a source that is behind may send an event after it was said to be overdue: time does not go back for that
        time = Math.max(time, at);
        if (last == NOTHING_YET || verdict.getClass() != last.getClass()) {
            lastSince = time;
        }
        gauge.change(last, verdict);
        last = verdict;
        return remembered.isPresent() ? goOn(verdict) : Transitions.of(policy.judge(time, verdict));
    }

    /** Its first events after a restart. */
    private List<Alert> goOn(Verdict verdict) {
        Remembered before = remembered.orElseThrow();
        if (!before.concerns(time)) {
            return List.of();
        }
        remembered = Optional.empty();
        Transitions transitions = new Transitions();
        transitions.add(before.resume(policy, check, time));
        transitions.add(policy.judge(time, verdict));
        return transitions.list();
    }

    Optional<Alert> retire(long at, String why) {
        if (last instanceof Verdict.WarmingUp) {
            gauge.change(last, NOTHING_YET);
            last = NOTHING_YET;
        }
        remembered.ifPresent(kept -> policy.restore(kept.alert()));
        remembered = Optional.empty();
        return policy.retire(Math.max(time, at), why);
    }

    /** Somebody does something about an alert, which may be the last one here. */
    Optional<Alert> mark(String alertId, long at, Remark remark) {
        return policy.alertId().equals(alertId)
                ? Optional.of(policy.mark(Math.max(time, at), remark))
                : Optional.empty();
    }

    /** Before an event of this time: has the detector go on from what it remembered before a restart, once. */
    void recallBefore(long eventTime) throws InvalidModelException {
        if (recent.isEmpty()) {
            return;
        }
        RecentState state = recent.get();
        if (eventTime > state.time()) {
            recent = Optional.empty();
            check.detector().recall(state.state());
        } else if (state.isOfAnotherStory(eventTime)) {
            recent = Optional.empty();
        }
    }

    /** Notes what is to be kept over a restart, if its alert is not over. */
    void remember(RestartNotes notes) {
        remembered
                .or(() -> policy.keep().map(alert -> Remembered.of(subject, check, time, alert)))
                .ifPresent(notes::add);
    }

    /** Notes what its detector remembers of the last events, if it does. */
    void rememberRecent(RestartNotes notes) {
        if (recent.isPresent()) {
            notes.add(recent.get());
        } else if (asOf != NEVER) {
            byte[] state = check.detector().remember();
            if (state.length > 0) {
                notes.add(RecentState.of(subject, check, asOf, state));
            }
        }
    }

    /** How it stands; the findings are asked for by {@link DetectorState}. */
    CheckStatus status(List<Finding> findings) {
        CheckStatus.Phase phase = Standing.phase(policy.state(), last);
        long since = phase == CheckStatus.Phase.NO_DATA || phase == CheckStatus.Phase.WARMING_UP
                ? lastSince
                : policy.stateSince();
        return new CheckStatus(
                subject.detector(),
                check.name(),
                phase,
                instant(since),
                instant(asOf),
                policy.last(),
                Standing.words(last),
                findings);
    }

    private static Optional<Instant> instant(long millis) {
        return millis == NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
