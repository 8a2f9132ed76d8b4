package org.tocsin.detector.forest.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

/**
 * What was learned of a source: a profile of each metric, and a forest over those that moved. Used by one thread at a
 * time.
 *
 * <p>A missing or infinite value counts as the median of its metric, for learning and for scoring, so that it says
 * nothing; an infinite one is beyond all that was seen, and is noticed as such.
 */
final class ForestModel {

    /** Rows that a forest is grown from: each tree uses a few hundred of them, and Weka shuffles all for each tree. */
    private static final int MOST_LEARNED = 1024;

    /** What the night has not shown, the morning will. */
    private static final long DAY_MILLIS = 86_400_000;

    /** Rows that were not learned, whose scores set the threshold. */
    private static final int MOST_CALIBRATED = 2048;

    private final List<MetricProfile> profiles;
    private final List<MetricProfile> moving;
    /** Null where no metric moved. */
    private final @Nullable IsolationTrees trees;

    private final ScoreThreshold threshold;
    private final ProfiledRow event;
    private final int[] places;
    private final double[] row;

    private ForestModel(
            List<MetricProfile> profiles,
            List<MetricProfile> moving,
            @Nullable IsolationTrees trees,
            ScoreThreshold threshold) {
        this.profiles = profiles;
        this.moving = moving;
        this.trees = trees;
        this.threshold = threshold;
        this.event = new ProfiledRow(profiles);
        this.places = moving.stream().mapToInt(profiles::indexOf).toArray();
        this.row = new double[places.length];
    }

    /**
     * Grows a forest from a half of the rows, chosen by chance, and sets the threshold by the scores of the others.
     */
    static ForestModel learn(Lesson lesson, ForestSettings settings) {
        double[][] rows = lesson.rows().stream().map(LearnedRow::values).toArray(double[][]::new);
        Schema schema = lesson.schema();
        boolean covered = !settings.changes() || lesson.covers(DAY_MILLIS);
        List<MetricProfile> profiles = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            MetricProfile profile = MetricProfile.of(schema.metric(i), i, rows, covered);
            if (profile != null) {
                profiles.add(profile);
            }
        }
        List<MetricProfile> moving = profiles.stream()
                .filter(profile -> profile.judged() && !profile.constant())
                .toList();
        if (moving.isEmpty()) {
            return new ForestModel(profiles, moving, null, ScoreThreshold.WITHOUT_SCORES);
        }
        List<double[]> filled = new ArrayList<>(
                Arrays.stream(rows).map(values -> filled(values, moving)).toList());
        Collections.shuffle(filled, new Random(settings.seed()));
        int learned = Math.min(filled.size() / 2, MOST_LEARNED);
        IsolationTrees trees = IsolationTrees.grow(
                filled.subList(0, learned), settings.trees(), settings.subsample(), settings.seed());
        List<double[]> others = filled.subList(learned, Math.min(filled.size(), learned + MOST_CALIBRATED));
        double[] scores = others.stream().mapToDouble(trees::score).toArray();
        return new ForestModel(
                profiles, moving, trees, ScoreThreshold.of(scores, settings.share(lesson.intervalMillis())));
    }

    private static double[] filled(double[] values, List<MetricProfile> moving) {
        double[] filled = new double[moving.size()];
        for (int i = 0; i < filled.length; i++) {
            double value = values[moving.get(i).position()];
            filled[i] = Double.isFinite(value) ? value : moving.get(i).median();
        }
        return filled;
    }

    List<MetricProfile> profiles() {
        return profiles;
    }

    ScoreThreshold threshold() {
        return threshold;
    }

    /** Takes the next event; all that follows is about it. Says whether it has a value for any metric that was learned. */
    boolean take(Event next) {
        return event.take(next);
    }

    /** The values of the event for the metrics that were learned, in the order of the profiles. */
    ProfiledRow event() {
        return event;
    }

    /** The score that the forest gives, 0 to 1; 0 where no metric moved while it learned. Allocates nothing. */
    double score() {
        for (int i = 0; i < row.length; i++) {
            row[i] = event.usable(places[i]);
        }
        return scored();
    }

    private double scored() {
        return trees == null ? 0 : trees.score(row);
    }

    /** How much of the score is due to the metric in this place: what the score loses when it is set to its median. */
    double influence(int place) {
        double score = score();
        for (int i = 0; i < row.length; i++) {
            if (places[i] == place) {
                row[i] = profiles.get(place).median();
                return Math.max(0, score - scored());
            }
        }
        return 0;
    }
}
