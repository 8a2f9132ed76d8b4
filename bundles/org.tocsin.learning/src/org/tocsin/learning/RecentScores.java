package org.tocsin.learning;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.detector.ScoreHistogram;

/** The scores of the last day, counted in parts of some hours, the oldest of which goes when a new one begins. */
public final class RecentScores {

    private static final long DAY_MILLIS = 86_400_000;

    private final int bins;
    private final long partMillis;
    private final int[][] events;
    /** Where runs of events begin: one more at the lowest bin that a run reaches anew, one less above its highest. */
    private final int[][] rises;

    private long part = Long.MIN_VALUE;
    private int before = -1;

    /** In 100 bins and six parts: some 5 kB. */
    public static RecentScores fine() {
        return new RecentScores(100, 6);
    }

    /** In 50 bins and four parts: less than 2 kB. */
    public static RecentScores coarse() {
        return new RecentScores(50, 4);
    }

    private RecentScores(int bins, int parts) {
        this.bins = bins;
        this.partMillis = DAY_MILLIS / parts;
        this.events = new int[parts][];
        this.rises = new int[parts][];
    }

    /** Counts the score of an event, from 0 to 1. */
    public void take(long time, double score) {
        long now = Math.floorDiv(time, partMillis);
        if (now != part) {
            turn(now);
        }
        int slot = Math.floorMod(now, events.length);
        int bin = Math.clamp((long) (score * bins), 0, bins - 1);
        events[slot][bin]++;
        if (bin > before) {
            rises[slot][before + 1]++;
            rises[slot][bin + 1]--;
        }
        before = bin;
    }

    private void turn(long now) {
        int parts = events.length;
        if (part == Long.MIN_VALUE || now < part || now - part >= parts) {
            Arrays.fill(events, null);
            Arrays.fill(rises, null);
        } else {
            for (long gone = part + 1; gone < now; gone++) {
                events[Math.floorMod(gone, parts)] = null;
                rises[Math.floorMod(gone, parts)] = null;
            }
        }
        events[Math.floorMod(now, parts)] = new int[bins];
        rises[Math.floorMod(now, parts)] = new int[bins + 1];
        part = now;
    }

    public ScoreHistogram histogram() {
        return new ScoreHistogram(list(sum(events)), list(alerts()));
    }

    /**
     * The same on another scale, as exactly as the bins are.
     *
     * @param counted the score that was counted for a score on the other scale; grows from 0 to 1
     */
    public ScoreHistogram histogram(DoubleUnaryOperator counted) {
        double[] above = new double[bins + 1];
        double[] runs = new double[bins + 1];
        int[] sum = sum(events);
        int[] alerts = alerts();
        for (int bin = bins - 1; bin >= 0; bin--) {
            above[bin] = above[bin + 1] + sum[bin];
            runs[bin] = alerts[bin];
        }
        int[] shownEvents = new int[bins];
        int[] shownAlerts = new int[bins];
        for (int bin = 0; bin < bins; bin++) {
            double start = counted.applyAsDouble((double) bin / bins) * bins;
            double end = bin == bins - 1 ? bins : counted.applyAsDouble((bin + 1.0) / bins) * bins;
            shownEvents[bin] = (int) (Math.round(between(above, start)) - Math.round(between(above, end)));
            shownAlerts[bin] = (int) Math.round(between(runs, start));
        }
        return new ScoreHistogram(list(shownEvents), list(shownAlerts));
    }

    private double between(double[] values, double place) {
        int low = Math.clamp((long) place, 0, bins - 1);
        return values[low] + (values[low + 1] - values[low]) * Math.clamp(place - low, 0, 1);
    }

    private int[] alerts() {
        int[] alerts = sum(rises);
        for (int i = 1; i < alerts.length; i++) {
            alerts[i] += alerts[i - 1];
        }
        return alerts;
    }

    private int[] sum(int[][] parts) {
        int[] sum = new int[bins];
        for (int[] some : parts) {
            for (int i = 0; some != null && i < bins; i++) {
                sum[i] += some[i];
            }
        }
        return sum;
    }

    private static List<Integer> list(int[] numbers) {
        return IntStream.of(numbers).boxed().collect(Collectors.toUnmodifiableList());
    }

    public void write(ModelOutput out) {
        out.whole(part);
        out.number(before);
        for (int slot = 0; slot < events.length; slot++) {
            out.flag(events[slot] != null);
            if (events[slot] != null) {
                write(events[slot], out);
                write(rises[slot], out);
            }
        }
    }

    private static void write(int[] numbers, ModelOutput out) {
        for (int number : numbers) {
            out.number(number);
        }
    }

    /** Goes on from those that were written, if they had as many bins and parts. */
    public void read(ModelInput in) throws InvalidModelException {
        part = in.time();
        before = in.number(-1, bins - 1);
        for (int slot = 0; slot < events.length; slot++) {
            boolean counted = in.flag();
            events[slot] = counted ? read(bins, 0, in) : null;
            rises[slot] = counted ? read(bins + 1, Integer.MIN_VALUE, in) : null;
        }
        in.check(part == Long.MIN_VALUE || events[Math.floorMod(part, events.length)] != null);
    }

    private static int[] read(int count, int least, ModelInput in) throws InvalidModelException {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.number(least, Integer.MAX_VALUE);
        }
        return numbers;
    }
}
