package org.tocsin.detector.stuck.internal;

import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.learning.HoldBack;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/** How often in a row one metric has had exactly the same value, and how unusual that is for it. */
final class Repetition {

    /** Fewer repetitions than this say nothing. */
    private static final int FEWEST = 8;
    /** So many times the longest that was normal. */
    private static final double LONGER = 2;
    /** The negative decimal logarithm of the share of runs that may be as long by chance. */
    private static final double RAREST = 6;

    /** One that repeats itself in more than this share of events rests now and then: it is not stuck by that. */
    private static final double OFTEN = 0.05;

    private static final int FIRST = 128;

    private final HoldBack hold;
    private double last = Double.NaN;
    private long seen;
    private long repeated;
    private int run;
    private int longest;
    private double surprise;

    Repetition(long lastingMillis) {
        hold = new HoldBack(lastingMillis);
    }

    /**
     * Takes the next value.
     *
     * @return how surprising the run is that it belongs to; 0 where it is usual
     */
    double take(double value, long time, boolean learning) {
        boolean same = value == last;
        last = value;
        int before = run;
        run = same ? run + 1 : 0;
        surprise = rareness();
        if (learning) {
            switch (hold.ask(surprise > 0, time)) {
                case LEARN -> learn(same, before);
                case HOLD -> {}
                case ACCEPT -> {
                    longest = run;
                    surprise = 0;
                }
            }
        }
        return surprise;
    }

    private double rareness() {
        if (run < FEWEST || seen < FIRST || run <= LONGER * longest) {
            return 0;
        }
        double share = (repeated + 1.0) / (seen + 2.0);
        double rare = -run * Math.log10(share);
        return share <= OFTEN && rare >= RAREST ? rare : 0;
    }

    private void learn(boolean same, int before) {
        seen++;
        if (same) {
            repeated++;
        } else if (before <= LONGER * longest || before < FEWEST || seen < FIRST) {
            longest = Math.max(longest, before);
        }
    }

    double surprise() {
        return surprise;
    }

    /** For how many events the value has been the same. */
    int run() {
        return run;
    }

    /** A person says that a run which began in this span is normal. */
    void accept(long fromMillis, long toMillis) {
        if (hold.since(fromMillis, toMillis)) {
            longest = Math.max(longest, run);
        }
    }

    void write(ModelOutput out) {
        hold.write(out);
        out.real(last);
        out.whole(seen);
        out.whole(repeated);
        out.number(run);
        out.number(longest);
    }

    void read(ModelInput in) throws InvalidModelException {
        hold.read(in);
        last = in.real();
        seen = in.events();
        repeated = in.events();
        run = in.number(0, Integer.MAX_VALUE);
        longest = in.number(0, Integer.MAX_VALUE);
        in.check(repeated <= seen);
    }
}
