package org.tocsin.detector.forest.internal;

import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/**
 * An Isolation Forest over all metrics of one source.
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

    private final ForestSettings settings;
    private final TrainingWindow window;
    private final EventInterval interval = new EventInterval();
    private ForestModel model;
    private Explanation explanation;
    private int sinceTraining;
    private int enough;

    ForestDetector(ForestSettings settings) {
        this.settings = settings;
        this.window = new TrainingWindow(settings.window());
    }

    @Override
    public Verdict inspect(Event event) {
        interval.take(event.epochMillis());
        if (model == null) {
            return warmUp(event);
        }
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
                ? anomaly(Math.min(1, score), novelty)
                : excess > -BAND ? new Verdict.Holding(score, NEAR) : new Verdict.Normal(score);
        if (score <= level || novelty < 1 && excess < CLEAR) {
            learn(event);
        }
        return verdict;
    }

    private Verdict warmUp(Event event) {
        window.add(event);
        if (window.size() >= settings.training()) {
            train();
            return Verdict.NORMAL;
        }
        return new Verdict.WarmingUp(window.size(), settings.training(), "learns what is normal from the first events");
    }

    private void learn(Event event) {
        window.add(event);
        sinceTraining++;
        if (settings.retrain() > 0 && sinceTraining >= enough) {
            train();
        }
    }

    private void train() {
        model = ForestModel.learn(window, settings, interval.median());
        explanation = new Explanation(model);
        sinceTraining = 0;
        enough = enough == 0 ? settings.training() : Math.min(2 * enough, settings.retrain());
    }

    private Verdict anomaly(double score, double novelty) {
        List<Contribution> contributions = explanation.contributions();
        double excess = Math.max(model.threshold().excess(score), novelty >= 1 ? Math.log10(1 + novelty) : 0);
        Severity severity = excess > 1 ? Severity.CRITICAL : excess > 0.4 ? Severity.MAJOR : Severity.WARNING;
        return new Verdict.Anomaly(
                score, model.threshold().level(), severity, explanation.sentence(contributions, score), contributions);
    }
}
