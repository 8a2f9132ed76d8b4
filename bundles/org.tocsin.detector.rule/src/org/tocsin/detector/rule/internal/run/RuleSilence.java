package org.tocsin.detector.rule.internal.run;

import java.time.Duration;
import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.setting.Durations;
import org.tocsin.rule.api.NoData;
import org.tocsin.rule.api.Rule;

/**
 * What a rule does while its condition cannot be told, because a metric is missing or no event comes.
 *
 * <p>An alert about missing data fires when data has been missing for as long as the rule says: its pending time runs
 * within that time. A source that never had the data does not miss it.
 */
final class RuleSilence {

    private static final long NEVER = Long.MIN_VALUE;
    private static final long LEAST_QUIET = 10_000;

    private final String subject;
    private final Rule rule;
    private final String metric;
    private final boolean indifferent;
    private final long after;
    private final long keep;
    private long known = NEVER;
    private long last = NEVER;
    private long judged = NEVER;
    private long interval;
    private boolean anomalous;
    private boolean raised;

    RuleSilence(String subject, Rule rule, String metric) {
        this.subject = subject;
        this.rule = rule;
        this.metric = metric;
        this.indifferent = rule.noData().reaction() == NoData.Reaction.KEEP;
        this.after = rule.noData().after().toMillis();
        this.keep = rule.keep().toMillis();
    }

    /** Knows what the one before knew, of a rule that judges in the same way. */
    void goOnFrom(RuleSilence before) {
        known = before.known;
        last = before.last;
        judged = before.judged;
        interval = before.interval;
        anomalous = before.anomalous;
        raised = before.raised;
    }

    /** An event came and was judged; says what is to be said of it. */
    Verdict judged(long time, Verdict verdict) {
        if (indifferent) {
            return verdict;
        }
        interval = last == NEVER ? 0 : time - last;
        last = time;
        judged = time;
        if (!(verdict instanceof Verdict.Unknown)) {
            known = time;
            anomalous = verdict instanceof Verdict.Anomaly;
            raised |= anomalous;
            return verdict;
        }
        if (rule.noData().reaction() == NoData.Reaction.IGNORE) {
            return Verdict.NORMAL;
        }
        return known != NEVER && time >= begins() ? missing(time) : verdict;
    }

    /** When the alert about missing data begins to be pending, so that it fires in time. */
    private long begins() {
        long lead = anomalous ? 0 : Math.min(after, rule.pending().toMillis());
        return known + after - lead;
    }

    /** Until when an event should have come; {@link Long#MAX_VALUE} if it need not. */
    long deadline() {
        return switch (rule.noData().reaction()) {
            case KEEP -> Long.MAX_VALUE;
            case IGNORE -> calm();
            case ALERT -> alert();
        };
    }

    private long alert() {
        if (known == NEVER) {
            return Long.MAX_VALUE;
        }
        long begin = begins();
        long fire = Math.max(known + after, begin + rule.pending().toMillis());
        return judged < begin ? begin : judged < fire ? fire : Long.MAX_VALUE;
    }

    /** Silence counts as calm once it is longer than the usual pause between events. */
    private long calm() {
        if (!raised) {
            return Long.MAX_VALUE;
        }
        long quiet = last + Math.max(LEAST_QUIET, Math.max(keep, 3 * interval));
        return judged < quiet ? quiet : judged < quiet + keep ? quiet + keep : Long.MAX_VALUE;
    }

    Verdict overdue(long deadline) {
        judged = deadline;
        if (rule.noData().reaction() == NoData.Reaction.ALERT) {
            return missing(deadline);
        }
        raised = deadline < last + Math.max(LEAST_QUIET, Math.max(keep, 3 * interval)) + keep;
        return Verdict.NORMAL;
    }

    private Verdict missing(long time) {
        double seconds = (time - known) / 1000.0;
        return new Verdict.Anomaly(
                seconds,
                after / 1000.0,
                rule.severity(),
                subject + ": no values of " + metric + " for " + Durations.text(Duration.ofMillis(time - known)) + " ("
                        + rule.name() + ").",
                List.of(new Contribution(metric, Double.NaN, ExpectedRange.UNKNOWN, 1)));
    }
}
