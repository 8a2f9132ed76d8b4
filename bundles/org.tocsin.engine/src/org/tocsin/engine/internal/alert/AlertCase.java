package org.tocsin.engine.internal.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.setting.Durations;

/** One alert from its first anomaly on: what is known of it, where it is, and its transitions with their sentences. */
final class AlertCase {

    private AlertSubject subject;
    private AlertState state = AlertState.RESOLVED;
    private long stateSince = Long.MIN_VALUE;
    private String id = "";
    private long since;
    private boolean acknowledged;
    private Severity severity = Severity.INFO;
    private double score;
    private double threshold;
    private String reason = "";
    private List<Contribution> contributions = List.of();
    private Optional<Alert> last = Optional.empty();

    AlertCase(AlertSubject subject) {
        this.subject = subject;
    }

    /** Is called otherwise from now on; the alert that is open keeps its id. */
    void rename(AlertSubject newSubject) {
        subject = newSubject;
    }

    AlertState state() {
        return state;
    }

    /** Since when it is in this state; {@link Long#MIN_VALUE} if it has never been in another. */
    long stateSince() {
        return stateSince;
    }

    /** The id of the alert; empty before the first. */
    String id() {
        return id;
    }

    /** The last transition, of this alert or the one before. */
    Optional<Alert> last() {
        return last;
    }

    /** Another anomaly begins, in the old alert or in a new one. */
    void begin(long time, boolean joins) {
        acknowledged = false;
        if (!joins) {
            id = subject.alertId(time);
            since = time;
            severity = Severity.INFO;
        }
    }

    /** Whether an anomaly is worse than all before. */
    boolean worsens(Verdict.Anomaly anomaly) {
        return anomaly.severity().compareTo(severity) > 0;
    }

    /** Takes note of an anomaly, and says whether it is worse than all before. */
    boolean take(Verdict.Anomaly anomaly) {
        boolean worse = worsens(anomaly);
        severity = worse ? anomaly.severity() : severity;
        score = anomaly.score();
        threshold = anomaly.threshold();
        reason = anomaly.reason();
        contributions = anomaly.contributions();
        return worse;
    }

    Alert pend(long time) {
        return enter(AlertState.PENDING, time, reason);
    }

    /** It fires, or goes on doing so if somebody has taken it on already. */
    Alert fire(long time) {
        return enter(raised(), time, reason);
    }

    Alert flap(long time, String how) {
        return enter(AlertState.FLAPPING, time, "Flapping: fired " + how + ". " + reason);
    }

    Alert stopFlapping(long time, String lasted) {
        return enter(raised(), time, "No longer flapping: raised for " + lasted + " without a break. " + reason);
    }

    private AlertState raised() {
        return acknowledged ? AlertState.ACKNOWLEDGED : AlertState.FIRING;
    }

    /** Without a word: what was flapping is taken as firing. */
    void dropFlapping() {
        state = state == AlertState.FLAPPING ? raised() : state;
    }

    /** Somebody has done something about it, which has it be in this state. */
    Alert mark(Remark remark, AlertState next, long time) {
        acknowledged = switch (remark.kind()) {
            case ACKNOWLEDGED -> true;
            case UNACKNOWLEDGED, REOPENED -> false;
            default -> acknowledged;
        };
        return enter(next, time, remark.words() + " " + reason, Optional.of(remark));
    }

    Alert recover(long time, Duration keep) {
        return enter(
                AlertState.RECOVERING, time, "Calm; resolved after " + Durations.text(keep) + " of it. Was: " + reason);
    }

    Alert cancel(long time, long pendingSince, Duration pending) {
        String wanted = Durations.text(pending);
        return end(time, "Ended after " + lasted(pendingSince, time) + ", before it had lasted " + wanted + ".");
    }

    Alert resolve(long time) {
        return end(time, "Over after " + lasted(since, time) + ".");
    }

    /** It is over: resolved if it was open, cancelled if it was only pending. */
    Alert end(long time, String why) {
        return enter(state.open() ? AlertState.RESOLVED : AlertState.CANCELLED, time, why + " Was: " + reason);
    }

    /** Says once more where it is. */
    Alert repeat(long time, String what) {
        return enter(state, time, what.isEmpty() ? reason : reason + " " + what);
    }

    private static String lasted(long from, long to) {
        return Durations.text(Duration.ofMillis(to - from));
    }

    private Alert enter(AlertState next, long time, String message) {
        return enter(next, time, message, Optional.empty());
    }

    private Alert enter(AlertState next, long time, String message, Optional<Remark> remark) {
        stateSince = next == state && stateSince != Long.MIN_VALUE ? stateSince : time;
        state = next;
        Alert alert = new Alert(
                id,
                Instant.ofEpochMilli(time),
                next,
                Instant.ofEpochMilli(since),
                severity,
                new Alert.Subject(subject.source(), subject.kind(), subject.detector(), subject.check()),
                new Alert.Evidence(score, threshold, message, contributions),
                remark);
        last = Optional.of(alert);
        return alert;
    }

    /** All that is known of it, as a value. */
    KeptAlert keep(long pendingSince, long calmSince, KeptAlert.Flaps flaps) {
        return new KeptAlert(
                state,
                stateSince,
                id,
                since,
                pendingSince,
                calmSince,
                acknowledged,
                severity,
                score,
                threshold,
                reason,
                contributions,
                flaps);
    }

    /** Goes on as it was kept, without a word. */
    void restore(KeptAlert kept) {
        state = kept.state();
        stateSince = kept.stateSince();
        id = kept.id();
        since = kept.since();
        acknowledged = kept.acknowledged();
        severity = kept.severity();
        score = kept.score();
        threshold = kept.threshold();
        reason = kept.reason();
        contributions = kept.contributions();
    }
}
