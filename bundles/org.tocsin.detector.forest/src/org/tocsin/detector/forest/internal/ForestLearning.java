package org.tocsin.detector.forest.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.detector.Learning;
import org.tocsin.api.detector.LearningStatus;
import org.tocsin.api.detector.ScoreHistogram;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.learning.EventInterval;
import org.tocsin.learning.RecentScores;

/** What a forest learns from, and when: at first, on a schedule, when normal events change, and when a person says so. */
final class ForestLearning implements Learning {

    private static final double DAY_MILLIS = 86_400_000;

    private final ForestSettings settings;
    private final MetricChanges changes;
    private final TrainingWindow window;
    private final ForestGrowth growth;
    private final EventInterval interval = new EventInterval();
    private RecentScores scores = RecentScores.fine();
    private Optional<ForestModel> model = Optional.empty();
    private DriftWatch drift = new DriftWatch(1);
    private long generation;
    private long learnedAt;
    private long time;
    private int sinceTraining;
    private int enough;
    private boolean frozen;
    private boolean trouble;

    /**
     * @param changes goes on from a model that is taken up
     */
    ForestLearning(ForestSettings settings, MetricChanges changes) {
        this.settings = settings;
        this.changes = changes;
        this.window = new TrainingWindow(settings.window());
        this.growth = new ForestGrowth(settings);
    }

    /** The model to judge by; empty while it learns for the first time. */
    Optional<ForestModel> model() {
        return model;
    }

    /** An event has come that nothing has judged yet. */
    void see(Event event) {
        time = event.epochMillis();
        interval.take(time);
    }

    /** The usual time from one event to the next. */
    double intervalMillis() {
        return interval.millis();
    }

    /** Learns from an event while there is no model, and says how far it is. */
    Verdict warmUp(Event event) {
        if (trouble) {
            window.holdBack(event);
        } else if (!frozen) {
            window.add(event);
            if (window.size() >= settings.training() && !growth.underWay()) {
                train();
                if (model.isPresent()) {
                    return Verdict.NORMAL;
                }
            }
        }
        return WarmUp.verdict(window.size(), settings.training(), interval.millis(), trouble, frozen);
    }

    /** Learns from an event that the model has judged, unless it is abnormal or comes while an alert is open. */
    void judged(Event event, double score, boolean abnormal) {
        scores.take(time, score);
        if (frozen) {
            return;
        }
        if (trouble || abnormal) {
            window.holdBack(event);
            return;
        }
        window.add(event);
        sinceTraining++;
        boolean drifted = drift.take(score) && sinceTraining >= settings.training();
        if (settings.retrain() > 0 && !growth.underWay() && (drifted || sinceTraining >= enough)) {
            enough = drifted ? enough : Math.min(2 * enough, settings.retrain());
            train();
        }
    }

    private void train() {
        enough = enough == 0 ? settings.training() : enough;
        long at = time;
        grow(forest -> {
            adopt(forest);
            learnedAt = at;
            generation++;
        });
    }

    /** From the rows as they are now. */
    private void grow(Consumer<ForestModel> grown) {
        sinceTraining = 0;
        growth.begin(window.lesson(interval.millis()), grown);
    }

    private void adopt(ForestModel forest) {
        model = Optional.of(forest);
        drift = new DriftWatch(forest.threshold().tail());
    }

    @Override
    public void handOut() {
        growth.handOut();
    }

    @Override
    public Optional<Supplier<Runnable>> training() {
        return growth.due();
    }

    /** The words do not say how many false alerts are expected: that does not change what is learned. */
    @Override
    public String basis() {
        return "trees " + settings.trees() + ", rows a tree " + settings.subsample() + ", seed " + settings.seed()
                + (settings.changes() ? ", with changes" : "");
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public byte[] save() {
        return ForestFormat.bytes(new ForestFormat.Kept(
                learnedAt, Math.max(1, enough), interval.millis(), window.stride(), window.schema(), window.rows()));
    }

    @Override
    public void restore(byte[] bytes) throws InvalidModelException {
        ForestFormat.Kept kept = ForestFormat.read(bytes);
        if (kept.rows().size() < settings.training() / 2) {
            throw new InvalidModelException("The model cannot be used: it has "
                    + kept.rows().size() + " rows, and there must be " + settings.training() / 2 + " or more.");
        }
        window.restore(kept.schema(), kept.rows(), kept.stride());
        interval.restore(kept.intervalMillis());
        changes.resume(kept.schema(), kept.rows().getLast());
        learnedAt = kept.learnedAt();
        time = learnedAt;
        enough = kept.enough();
        grow(this::adopt);
    }

    @Override
    public void succeed(Learning before) {
        if (before instanceof ForestLearning forest) {
            scores = forest.scores;
            if (model.isEmpty() && forest.basis().equals(basis())) {
                // until its own has grown, with the threshold that it had
                model = forest.model;
            }
            window.holdBackAll(forest.window);
        }
    }

    @Override
    public void freeze(boolean newFrozen) {
        frozen = newFrozen;
    }

    @Override
    public void trouble(boolean open) {
        trouble = open;
    }

    @Override
    public void leaveOut(long from, long to) {
        if (window.leaveOut(from, to)) {
            learnAnew();
        }
    }

    @Override
    public void learn(long from, long to) {
        if (window.learn(from, to)) {
            learnAnew();
        }
    }

    private void learnAnew() {
        if (frozen) {
            sinceTraining = enough;
        } else if (window.size() < settings.training() / 2) {
            model = Optional.empty();
            growth.cancel();
        } else if (model.isPresent() || window.size() >= settings.training()) {
            train();
        }
    }

    @Override
    public LearningStatus status() {
        ScoreHistogram histogram = scores.histogram();
        Optional<ScoreThreshold> threshold = model.map(ForestModel::threshold);
        double eventsADay = DAY_MILLIS / interval.millis();
        String learning = WarmUp.words(window.size(), settings.training(), interval.millis(), trouble, frozen);
        return new LearningStatus(
                model.isEmpty() ? learning : "has learned from " + window.size() + " events",
                window.size(),
                window.heldBack(),
                model.map(any -> Instant.ofEpochMilli(learnedAt)),
                frozen,
                Duration.ofMillis((long) interval.millis()),
                threshold.map(ScoreThreshold::level).orElse(Double.NaN),
                settings.falseAlerts(),
                histogram,
                threshold
                        .map(one -> IntStream.range(0, histogram.bins())
                                .mapToObj(bin -> one.share(histogram.start(bin)) * eventsADay)
                                .toList())
                        .orElse(List.of()));
    }
}
