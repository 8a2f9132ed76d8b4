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
 * <p>One that is to be sure of what it says asks for more: that no score which was learned was as large, either. Of n
 * scores that are alike the newest is the largest with a chance of 1 / n, so it raises the less the more it knows.
 *
 * <p>A score x is handed on as x / (1 + x), which lies between 0 and 1 and keeps the order.
 */
public final class ScoringDetector implements Detector {

    private final FalseAlertRate rate;
    private final boolean sure;
    private final Optional<ScoringLearning> learning;
    private ScoringState state;
    private double score = Double.NaN;
    private double surprise = Double.NaN;
    private double level;
    private boolean odd;

    /** One that keeps nothing of what its scorer learns. */
    public ScoringDetector(Scorer scorer, FalseAlertRate rate) {
        this.rate = rate;
        this.sure = false;
        this.state = ScoringState.of(scorer);
        this.learning = Optional.empty();
    }

    /**
     * One whose scorer can be kept.
     *
     * @param basis what the scorer depends on besides the events, in words
     */
    public ScoringDetector(KeptScorer scorer, String basis, FalseAlertRate rate) {
        this(scorer, basis, rate, false);
    }

    private ScoringDetector(KeptScorer scorer, String basis, FalseAlertRate rate, boolean sure) {
        this.rate = rate;
        this.sure = sure;
        this.state = ScoringState.of(scorer);
        this.learning = Optional.of(new ScoringLearning(scorer, state, basis, rate, next -> state = next));
    }

    /** One that raises only what is unheard of. */
    public static ScoringDetector sure(KeptScorer scorer, String basis, FalseAlertRate rate) {
        return new ScoringDetector(scorer, basis, rate, true);
    }

    /**
     * Takes an event in place of {@link #inspect}, for those who ask several detectors and need no verdict.
     *
     * @return how rare its score is, on the scale of {@link SurpriseScale}; NaN where that cannot be told, with
     *     {@linkplain #waitingFor a reason}
     */
    public double judge(Event event) {
        long time = event.epochMillis();
        state.interval().take(time);
        double raw = state.scorer().score(event);
        score = raw / (1 + raw);
        surprise = Double.NaN;
        odd = false;
        if (Double.isNaN(score)) {
            return surprise;
        }
        SurpriseScale scale = state.scale();
        if (scale.ready()) {
            surprise = scale.surprise(score);
            level = rate.surprise(state.interval().millis(), scale.seen());
            odd = surprise >= level && (!sure || scale.unheardOf(score));
        }
        count(time);
        return surprise;
    }

    private void count(long time) {
        boolean learned = state.scorer().learned();
        if (learning.isPresent()) {
            learning.get().count(time, score, learned);
        } else if (learned) {
            state.scale().learn(score);
        }
    }

    /** Whether the last event is an anomaly by itself. */
    public boolean odd() {
        return odd;
    }

    /** How far above what it would have had to be the last surprise was: 1 where it just reached it. */
    public double excess() {
        return surprise / level;
    }

    /** Why nothing can be told of the last event. */
    public String waitingFor() {
        return Double.isNaN(score) ? state.scorer().waitingFor() : "learns how much the scores vary";
    }

    /** How many scores it has learned. */
    public long seen() {
        return state.scale().seen();
    }

    @Override
    public Verdict inspect(Event event) {
        long seen = state.scale().seen();
        boolean ready = state.scale().ready();
        judge(event);
        if (Double.isNaN(score)) {
            return ready
                    ? new Verdict.Unknown(waitingFor())
                    : new Verdict.WarmingUp(seen, SurpriseScale.needed(), waitingFor());
        }
        if (!ready) {
            return new Verdict.WarmingUp(seen, SurpriseScale.needed(), waitingFor(), score);
        }
        return odd ? anomaly() : new Verdict.Normal(score);
    }

    private Verdict anomaly() {
        List<Contribution> contributions = contributions();
        return new Verdict.Anomaly(
                score,
                Math.min(score, state.scale().score(level)),
                severity(surprise, level),
                state.scorer().sentence(contributions),
                contributions);
    }

    /** Twice as surprising as the threshold is one in a million where that is one in a thousand. */
    public static Severity severity(double surprise, double level) {
        return surprise > 2 * level ? Severity.CRITICAL : surprise > 1.4 * level ? Severity.MAJOR : Severity.WARNING;
    }

    /** What is odd about the last event, in one short sentence. */
    public String sentence() {
        return state.scorer().sentence(contributions());
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
