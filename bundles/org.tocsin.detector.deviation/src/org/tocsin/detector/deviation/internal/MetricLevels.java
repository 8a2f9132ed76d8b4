package org.tocsin.detector.deviation.internal;

import java.util.Arrays;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.learning.HoldBack;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/**
 * How far one metric is from its levels over some seconds up to some minutes, for so many events in a row. A jump is plain
 * beside the short level, a leak beside the long one.
 */
final class MetricLevels {

    /** From so many deviations on it is kept out of learning. */
    static final double CLEAR = 6;

    /** Over so many events the longest level is taken. */
    static final int LONGEST = 128;

    private static final int[] EVENTS = {8, 32, LONGEST};
    /** One strange event is noise; so many after each other are a finding. */
    private static final int IN_A_ROW = 3;

    private static final int FIRST = 64;
    private static final double USUAL = 3;

    private final RecentLevel[] levels = new RecentLevel[EVENTS.length];
    private final double[][] newest = new double[IN_A_ROW][EVENTS.length];
    private final HoldBack hold;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private double tolerated = 1;
    private double deviation;
    private double largest;
    private long largestAt = Long.MIN_VALUE;
    private long seen;
    private int guilty;

    MetricLevels(long lastingMillis) {
        hold = new HoldBack(lastingMillis);
        for (int i = 0; i < EVENTS.length; i++) {
            levels[i] = new RecentLevel(EVENTS[i]);
        }
    }

    /**
     * Takes the next value.
     *
     * @param learning whether anything is to be learned at all
     * @return by how many deviations the newest values are off, all on the same side and each of them at least so many; NaN
     *     while too little is known
     */
    double take(double value, long time, boolean learning) {
        double[] now = newest[(int) (seen % IN_A_ROW)];
        double range = high > low ? high - low : 0;
        for (int i = 0; i < now.length; i++) {
            now[i] = levels[i].deviation(value, range) / tolerated;
        }
        seen++;
        deviation = together();
        boolean odd = seen > FIRST && Math.abs(now[guilty]) >= CLEAR;
        if (!learning) {
            return seen > FIRST ? Math.abs(deviation) : Double.NaN;
        }
        switch (hold.ask(odd, time)) {
            case LEARN -> learn(value);
            case HOLD -> remember(time);
            case ACCEPT -> begin(value);
        }
        return seen > FIRST ? Math.abs(deviation) : Double.NaN;
    }

    /** The deviation from the level beside which it is plainest. */
    private double together() {
        double most = 0;
        guilty = 0;
        for (int i = 0; i < EVENTS.length; i++) {
            double least = newest[0][i];
            for (int event = 1; event < IN_A_ROW; event++) {
                double one = newest[event][i];
                least = one * least <= 0 ? 0 : Math.abs(one) < Math.abs(least) ? one : least;
            }
            if (Math.abs(least) > Math.abs(most)) {
                most = least;
                guilty = i;
            }
        }
        return most;
    }

    private void learn(double value) {
        low = Math.min(low, value);
        high = Math.max(high, value);
        for (RecentLevel level : levels) {
            level.learn(value);
        }
    }

    /** Begins anew at this value; how far values usually are from their level stays. */
    void begin(double value) {
        for (RecentLevel level : levels) {
            level.begin(value);
        }
        learn(value);
        for (double[] event : newest) {
            Arrays.fill(event, 0);
        }
        deviation = 0;
    }

    private void remember(long time) {
        if (Math.abs(deviation) >= largest || time - largestAt > 3_600_000) {
            largest = Math.abs(deviation);
            largestAt = time;
        }
    }

    /** A person says that this span was normal. */
    void accept(long fromMillis, long toMillis) {
        if (largestAt >= fromMillis && largestAt <= toMillis && largest >= CLEAR) {
            tolerated *= largest * 1.1 / CLEAR;
            largest = 0;
        }
    }

    /** By how many deviations it was off last. */
    double deviation() {
        return Math.abs(deviation);
    }

    /** Where values were to be expected. */
    ExpectedRange expected() {
        RecentLevel level = levels[guilty];
        double around = USUAL * level.sigma() * tolerated;
        return new ExpectedRange(level.level() - around, level.level() + around);
    }

    void write(ModelOutput out) {
        for (RecentLevel level : levels) {
            level.write(out);
        }
        for (double[] event : newest) {
            for (double one : event) {
                out.real(one);
            }
        }
        hold.write(out);
        for (double one : new double[] {low, high, tolerated, deviation, largest}) {
            out.real(one);
        }
        out.whole(largestAt);
        out.whole(seen);
        out.number(guilty);
    }

    void read(ModelInput in) throws InvalidModelException {
        for (RecentLevel level : levels) {
            level.read(in);
        }
        for (double[] event : newest) {
            for (int i = 0; i < event.length; i++) {
                event[i] = in.finite();
            }
        }
        hold.read(in);
        low = in.real();
        high = in.real();
        tolerated = in.finite();
        deviation = in.finite();
        largest = in.finite();
        largestAt = in.time();
        seen = in.events();
        guilty = in.number(0, EVENTS.length - 1);
        in.check(tolerated >= 1 && !Double.isNaN(low) && !Double.isNaN(high));
    }
}
