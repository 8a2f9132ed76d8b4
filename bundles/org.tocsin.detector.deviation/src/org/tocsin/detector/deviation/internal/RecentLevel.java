package org.tocsin.detector.deviation.internal;

import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/**
 * The recent level of one metric, as an exponentially weighted mean, and how far values usually are from it: the control
 * chart of Roberts ("Control chart tests based on geometric moving averages", 1959), made robust by Huber's clipping: what
 * is far off moves neither by more than {@value #CLIP} times the usual deviation.
 */
final class RecentLevel {

    private static final double CLIP = 3;
    /** A usual deviation is settled over so many events. */
    private static final double MEMORY = 2_048;
    /** Of the mean absolute deviation to the standard deviation of what is normally distributed. */
    private static final double NORMAL = Math.sqrt(Math.PI / 2);
    /** Values are not told apart that are closer than this part of all that was usual. */
    private static final double LEAST_PART = 0.01;

    private final int events;
    private double level;
    private double spread;
    private long seen;

    /**
     * @param events over how many events the level is taken
     */
    RecentLevel(int events) {
        this.events = events;
    }

    /**
     * How far a value is from the level, in standard deviations as they were learned; with the sign of the difference.
     *
     * @param range how far apart usual values are
     */
    double deviation(double value, double range) {
        double unit = Math.max(spread * NORMAL, Math.max(range * LEAST_PART, Math.ulp((float) level)));
        return unit > 0 ? (value - level) / unit : 0;
    }

    /** Learns a value. */
    void learn(double value) {
        seen++;
        double difference = value - level;
        if (seen <= 2) {
            level = seen == 1 ? value : level + difference / 2;
            spread = seen == 1 ? 0 : Math.abs(difference) / 2;
            return;
        }
        // in the beginning nothing is known that it could be clipped by
        double most = seen <= events ? Double.MAX_VALUE : CLIP * Math.max(spread * NORMAL, Double.MIN_NORMAL);
        double clipped = Math.clamp(difference, -most, most);
        level += clipped / Math.min(seen, events);
        spread += (Math.abs(clipped) - spread) / Math.min(seen, MEMORY);
    }

    /** Begins anew at the next value; what is a usual deviation stays. */
    void begin(double value) {
        level = value;
    }

    double level() {
        return level;
    }

    /** The usual deviation, as of what is normally distributed. */
    double sigma() {
        return spread * NORMAL;
    }

    void write(ModelOutput out) {
        out.real(level);
        out.real(spread);
        out.whole(seen);
    }

    void read(ModelInput in) throws InvalidModelException {
        level = in.finite();
        spread = in.finite();
        seen = in.events();
        in.check(spread >= 0);
    }
}
