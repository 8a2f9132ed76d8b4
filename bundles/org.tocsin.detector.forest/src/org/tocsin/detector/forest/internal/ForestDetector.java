package org.tocsin.detector.forest.internal;

import java.util.Optional;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Learning;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/**
 * An Isolation Forest over all metrics of one source and, unless it is told otherwise, their changes.
 *
 * <p>It learns from the first rows, sets its threshold by the scores of those rows, and grows anew from the newest
 * normal rows: each time it has seen as many again, up to the size of its window, and then every so often. Rows that
 * are clearly anomalies are never learned; those that hardly are must be, or each forest would be narrower than the
 * one before.
 */
final class ForestDetector implements Detector {

    /** How far beyond the level, in units of {@link ScoreThreshold#excess}, a row is clearly an anomaly. */
    private static final double CLEAR = 0.25;

    /** How far below the level, in the same units, a row neither raises nor clears. */
    private static final double BAND = 0.2;

    /**
     * Of events that are alike, one in a million is a finding a day: a score that is just above the level has to be there
     * again and again. What is beyond all that was learned is one at once.
     */
    private static final int IN_A_ROW = 8;

    private static final String NEAR = "the score is just below the threshold";

    private final boolean withChanges;
    private final int fewestMetrics;
    private final MetricChanges changes = new MetricChanges();
    private final ForestLearning learning;
    private int above;

    ForestDetector(ForestSettings settings) {
        this.withChanges = settings.changes();
        this.fewestMetrics = settings.metrics();
        this.learning = new ForestLearning(settings, changes);
    }

    @Override
    public Optional<Learning> learning() {
        return Optional.of(learning);
    }

    @Override
    public Verdict inspect(Event measured) {
        if (measured.size() < fewestMetrics) {
            return new Verdict.Unknown("one metric alone does not need a forest");
        }
        learning.see(measured);
        Event event = withChanges ? changes.beside(measured, learning.intervalMillis()) : measured;
        Verdict verdict = learning.model().isEmpty() ? learning.warmUp(event) : judge(event);
        if (withChanges) {
            changes.follow(verdict instanceof Verdict.Anomaly);
        }
        return verdict;
    }

    private Verdict judge(Event event) {
        ForestModel model = learning.model().get();
        if (!model.take(event)) {
            return new Verdict.Unknown("none of the metrics that were learned is there");
        }
        double novelty = model.event().novelty();
        double score = model.score();
        double level = model.threshold().level();
        above = score > level ? above + 1 : 0;
        if (novelty >= 1) {
            score = Math.max(score, level + (1 - level) * novelty / (1 + novelty));
        }
        double excess = model.threshold().excess(score);
        Verdict verdict = score > level && (novelty >= 1 || above >= IN_A_ROW)
                ? anomaly(model, Math.min(1, score), novelty)
                : excess > -BAND ? new Verdict.Holding(score, NEAR) : new Verdict.Normal(score);
        learning.judged(event, score, score > level && (novelty >= 1 || excess >= CLEAR));
        return verdict;
    }

    private static Verdict anomaly(ForestModel model, double score, double novelty) {
        Explanation explanation = new Explanation(model);
        double excess = Math.max(model.threshold().excess(score), novelty >= 1 ? Math.log10(1 + novelty) : 0);
        Severity severity = excess > 1 ? Severity.CRITICAL : excess > 0.4 ? Severity.MAJOR : Severity.WARNING;
        return new Verdict.Anomaly(
                score, model.threshold().level(), severity, explanation.sentence(), explanation.contributions());
    }
}
