package org.tocsin.learning;

import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Learning;
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

    private final FalseAlertRate rate;
    private final Optional<ScoringLearning> learning;
    private ScoringState state;

    /** One that keeps nothing of what its scorer learns. */
    public ScoringDetector(Scorer scorer, FalseAlertRate rate) {
        this.rate = rate;
        this.state = ScoringState.of(scorer);
        this.learning = Optional.empty();
    }

    /**
     * One whose scorer can be kept.
     *
     * @param basis what the scorer depends on besides the events, in words
     */
    public ScoringDetector(KeptScorer scorer, String basis, FalseAlertRate rate) {
        this.rate = rate;
        this.state = ScoringState.of(scorer);
        this.learning = Optional.of(new ScoringLearning(scorer, state, basis, rate, next -> state = next));
    }

    /**
     * Takes an event in place of {@link #inspect}, for those who judge by a scale of their own: they need no second one.
     *
     * @return its score from 0 to 1, or NaN where there is none, with {@linkplain #waitingFor a reason}
     */
    public double score(Event event) {
        state.interval().take(event.epochMillis());
        double raw = state.scorer().score(event);
        return raw / (1 + raw);
    }

    /** Why the last event has no score. */
    public String waitingFor() {
        return state.scorer().waitingFor();
    }

    @Override
    public Verdict inspect(Event event) {
        double score = score(event);
        SurpriseScale scale = state.scale();
        if (Double.isNaN(score)) {
            return scale.ready()
                    ? new Verdict.Unknown(waitingFor())
                    : new Verdict.WarmingUp(scale.seen(), SurpriseScale.needed(), waitingFor());
        }
        boolean ready = scale.ready();
        double surprise = scale.surprise(score);
        long seen = scale.seen();
        learn(event.epochMillis(), score);
        if (!ready) {
            return new Verdict.WarmingUp(seen, SurpriseScale.needed(), "learns how much the scores vary", score);
        }
        double level = rate.surprise(state.interval().millis(), seen);
        if (surprise < level) {
            return new Verdict.Normal(score);
        }
        return new Verdict.Anomaly(
                score, Math.min(score, scale.score(level)), severity(surprise, level), reason(), contributions());
    }

    private void learn(long time, double score) {
        if (learning.isPresent()) {
            learning.get().learn(time, score);
        } else {
            state.scale().learn(score);
        }
    }

    /** Twice as surprising as the threshold is one in a million where that is one in a thousand. */
    public static Severity severity(double surprise, double level) {
        return surprise > 2 * level ? Severity.CRITICAL : surprise > 1.4 * level ? Severity.MAJOR : Severity.WARNING;
    }

    private String reason() {
        return state.scorer().finding() + ": " + Wording.metrics(contributions()) + ".";
    }

    @Override
    public List<Contribution> contributions() {
        return state.scorer().contributions();
    }

    @Override
    public Optional<Learning> learning() {
        return learning.map(Learning.class::cast);
    }
}
