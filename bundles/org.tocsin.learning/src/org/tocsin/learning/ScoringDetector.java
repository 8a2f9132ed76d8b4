package org.tocsin.learning;

import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/**
 * The detector around a scorer: an event is an anomaly when its score is rarer than the expected false alerts a day
 * allow.
 *
 * <p>A score x is handed on as x / (1 + x), which lies between 0 and 1 and keeps the order.
 */
public final class ScoringDetector implements Detector {

    private final Scorer scorer;
    private final FalseAlertRate rate;
    private final EventInterval interval = new EventInterval();
    private final SurpriseScale scale = new SurpriseScale();

    public ScoringDetector(Scorer scorer, FalseAlertRate rate) {
        this.scorer = scorer;
        this.rate = rate;
    }

    @Override
    public Verdict inspect(Event event) {
        interval.take(event.epochMillis());
        double raw = scorer.score(event);
        if (Double.isNaN(raw)) {
            return scale.ready()
                    ? new Verdict.Unknown(scorer.waitingFor())
                    : new Verdict.WarmingUp(scale.seen(), SurpriseScale.needed(), scorer.waitingFor());
        }
        double score = raw / (1 + raw);
        boolean ready = scale.ready();
        double surprise = scale.surprise(score);
        scale.learn(score);
        if (!ready) {
            return new Verdict.WarmingUp(
                    scale.seen() - 1, SurpriseScale.needed(), "learns how much the scores vary", score);
        }
        double level = rate.surprise(interval.millis());
        if (surprise < level) {
            return new Verdict.Normal(score);
        }
        return new Verdict.Anomaly(
                score, Math.min(score, scale.score(level)), severity(surprise, level), reason(), contributions());
    }

    /** Twice as surprising as the threshold is one in a million where that is one in a thousand. */
    public static Severity severity(double surprise, double level) {
        return surprise > 2 * level ? Severity.CRITICAL : surprise > 1.4 * level ? Severity.MAJOR : Severity.WARNING;
    }

    private String reason() {
        return scorer.finding() + ": " + Wording.metrics(scorer.contributions()) + ".";
    }

    @Override
    public List<Contribution> contributions() {
        return scorer.contributions();
    }
}
