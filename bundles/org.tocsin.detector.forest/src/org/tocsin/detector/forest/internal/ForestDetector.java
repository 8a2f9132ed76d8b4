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

    private static final String NEAR = "the score is just below the threshold";

    private final boolean withChanges;
    private final MetricChanges changes = new MetricChanges();
    private final ForestLearning learning;

    ForestDetector(ForestSettings settings) {
        this.withChanges = settings.changes();
        this.learning = new ForestLearning(settings);
    }

    @Override
    public Optional<Learning> learning() {
        return Optional.of(learning);
    }

    @Override
    public Verdict inspect(Event measured) {
        learning.see(measured);
        Event event = withChanges ? changes.beside(measured, learning.intervalMillis()) : measured;
        if (learning.model().isEmpty()) {
            return learning.warmUp(event);
        }
        ForestModel model = learning.model().get();
        if (!model.take(event)) {
            return new Verdict.Unknown("none of the metrics that were learned is there");
        }
        double novelty = model.event().novelty();
        double score = model.score();
        double level = model.threshold().level();
        if (novelty >= 1) {
            score = Math.max(score, level + (1 - level) * novelty / (1 + novelty));
        }
        double excess = model.threshold().excess(score);
        Verdict verdict = score > level
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
                score, model.threshold().level(), severity, explanation.sentence(score), explanation.contributions());
    }
}
