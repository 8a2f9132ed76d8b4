package org.tocsin.detector.transitions.internal;

import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/**
 * How often one metric went from each of its levels to each other one: a Markov chain of the first order that never
 * forgets. What it has not seen yet is predicted from fewer conditions, by the escape estimate C of Moffat
 * ("Implementing the PPM data compression scheme", 1990): a condition that was seen n times with u different outcomes
 * leaves a share of u / (n + u) to what it has not seen.
 */
final class LevelTransitions {

    private static final int COUNT = Levels.COUNT;
    /** Counts are halved when one has become so large; a count is two bytes then. */
    private static final int MOST = 60_000;

    private static final double LN_2 = Math.log(2);
    private static final int NONE = -1;
    private static final double WORTH_EXPECTING = 0.05;

    private final Levels levels;
    /** By the level before, then the level after; behind them how often each level came at all. */
    private final char[] counts = new char[(COUNT + 1) * COUNT];

    private final int[] totals = new int[COUNT + 1];
    private final int[] kinds = new int[COUNT + 1];
    private int before = NONE;
    private int conditioned = NONE;

    LevelTransitions() {
        this(new Levels());
    }

    private LevelTransitions(Levels levels) {
        this.levels = levels;
    }

    /**
     * How surprising it is that this value comes after the one before, in bits; NaN while that is not known.
     *
     * @param learning whether it is learned, too
     */
    double surprise(float value, boolean learning) {
        if (!levels.settled()) {
            if (learning) {
                levels.learn(value);
            }
            return Double.NaN;
        }
        int level = levels.of(value);
        double bits = before == NONE ? Double.NaN : -Math.log(share(level)) / LN_2;
        if (learning) {
            count(COUNT, level);
            if (before != NONE) {
                count(before, level);
            }
        }
        conditioned = before;
        before = level;
        return bits;
    }

    private double share(int level) {
        return blend(before, level, blend(COUNT, level, 1.0 / COUNT));
    }

    private double blend(int row, int level, double otherwise) {
        int total = totals[row] + kinds[row];
        return total == 0 ? otherwise : (counts[row * COUNT + level] + kinds[row] * otherwise) / total;
    }

    private void count(int row, int level) {
        int place = row * COUNT + level;
        if (counts[place] == 0) {
            kinds[row]++;
        }
        counts[place]++;
        totals[row]++;
        if (counts[place] == MOST) {
            halve(row);
        }
    }

    private void halve(int row) {
        totals[row] = 0;
        for (int level = 0; level < COUNT; level++) {
            int place = row * COUNT + level;
            counts[place] = (char) ((counts[place] + 1) / 2);
            totals[row] += counts[place];
        }
    }

    /** Where the newest value was to be expected after the one before it, from the origin of its column. */
    ExpectedRange expected() {
        if (conditioned == NONE || totals[conditioned] == 0) {
            return ExpectedRange.UNKNOWN;
        }
        int first = COUNT;
        int last = -1;
        for (int level = 0; level < COUNT; level++) {
            if (counts[conditioned * COUNT + level] >= WORTH_EXPECTING * totals[conditioned]) {
                first = Math.min(first, level);
                last = level;
            }
        }
        return last < 0 ? ExpectedRange.UNKNOWN : new ExpectedRange(levels.start(first), levels.start(last + 1));
    }

    void write(ModelOutput out) {
        levels.write(out);
        out.number(before);
        for (char count : counts) {
            out.number(count);
        }
    }

    static LevelTransitions read(ModelInput in) throws InvalidModelException {
        LevelTransitions transitions = new LevelTransitions(Levels.read(in));
        transitions.before = in.number(NONE, COUNT - 1);
        for (int place = 0; place < transitions.counts.length; place++) {
            int count = in.number(0, MOST - 1);
            transitions.counts[place] = (char) count;
            transitions.totals[place / COUNT] += count;
            transitions.kinds[place / COUNT] += count > 0 ? 1 : 0;
        }
        return transitions;
    }
}
