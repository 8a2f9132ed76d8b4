package org.tocsin.learning;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.detector.Learning;
import org.tocsin.api.detector.LearningStatus;
import org.tocsin.api.detector.ScoreHistogram;

/**
 * What a {@link ScoringDetector} has learned: the memory of its scorer and how its scores vary. Unlike others it can be
 * saved at any time.
 *
 * <p>It learns with every event that its scorer learns, also while an alert is open: a detector that looks at one event
 * after the other and leaves out what it finds odd would raise again and again at every lasting change. What has lasted is
 * normal for it.
 */
public final class ScoringLearning implements Learning {

    private static final int VERSION = 3;

    private final String basis;
    private final FalseAlertRate rate;
    private final Consumer<ScoringState> user;
    private final LearningPace pace = new LearningPace();
    private KeptScorer scorer;
    private ScoringState state;
    private boolean frozen;

    /** Null until somebody asks for the first time: a member of another detector is never asked. */
    private @Nullable RecentScores scores;

    /**
     * @param user takes the state that is to be used from then on
     */
    ScoringLearning(
            KeptScorer scorer, ScoringState state, String basis, FalseAlertRate rate, Consumer<ScoringState> user) {
        this.scorer = scorer;
        this.state = state;
        this.basis = basis;
        this.rate = rate;
        this.user = user;
    }

    /**
     * Counts a score.
     *
     * @param learned whether its event was learned, so that it is to be, too
     */
    void count(long time, double score, boolean learned) {
        if (scores != null) {
            scores.take(time, score);
        }
        if (!frozen && learned) {
            state.scale().learn(score);
            pace.learn(state.scale().ready(), time, state.interval().millis());
        }
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public long generation() {
        return pace.generation();
    }

    @Override
    public byte[] save() {
        ModelOutput out = new ModelOutput();
        out.number(VERSION);
        pace.write(out);
        state.write(out);
        scorer.write(out);
        out.flag(scores != null);
        if (scores != null) {
            scores.write(out);
        }
        return out.bytes();
    }

    @Override
    public void restore(byte[] model) throws InvalidModelException {
        ModelInput in = new ModelInput(model);
        in.number(VERSION, VERSION);
        LearningPace readPace = LearningPace.read(in);
        EventInterval interval = EventInterval.read(in);
        SurpriseScale scale = SurpriseScale.read(in);
        KeptScorer read = scorer.read(in);
        RecentScores readScores = RecentScores.coarse();
        boolean counted = in.flag();
        if (counted) {
            readScores.read(in);
        }
        in.end();
        scores = counted ? readScores : scores;
        pace.goOn(readPace);
        scorer = read;
        scorer.freeze(frozen);
        state = new ScoringState(read, interval, scale);
        user.accept(state);
    }

    @Override
    public void succeed(Learning before) {
        if (before instanceof ScoringLearning old) {
            scores = old.scores;
        }
    }

    @Override
    public void freeze(boolean newFrozen) {
        frozen = newFrozen;
        scorer.freeze(newFrozen);
    }

    /** Makes no difference. */
    @Override
    public void trouble(boolean open) {}

    @Override
    public void leaveOut(long fromMillis, long toMillis) {
        if (scorer.leaveOut(fromMillis, toMillis)) {
            pace.corrected();
        }
    }

    @Override
    public void learn(long fromMillis, long toMillis) {
        scorer.learn(fromMillis, toMillis);
        pace.corrected();
    }

    @Override
    public LearningStatus status() {
        RecentScores recent = scores == null ? RecentScores.coarse() : scores;
        scores = recent;
        ScoreHistogram histogram = recent.histogram();
        SurpriseScale scale = state.scale();
        double interval = state.interval().millis();
        boolean ready = pace.learned().isPresent();
        double level = rate.surprise(interval, scale.seen());
        return new LearningStatus(
                ready
                        ? "has learned from " + pace.seen() + " events"
                        : "learns what is normal: " + pace.seen() + " of " + SurpriseScale.needed() + " scores",
                (int) Math.min(pace.seen(), Integer.MAX_VALUE),
                0,
                pace.learned(),
                frozen,
                Duration.ofMillis((long) interval),
                ready ? Math.min(1, scale.score(level)) : Double.NaN,
                FalseAlertRate.perDay(level, interval, scale.seen()),
                histogram,
                ready
                        ? IntStream.range(0, histogram.bins())
                                .mapToObj(bin -> FalseAlertRate.perDay(
                                        scale.knownSurprise(histogram.start(bin)), interval, scale.seen()))
                                .toList()
                        : List.of());
    }
}
