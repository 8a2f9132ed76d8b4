package org.tocsin.detector.forest.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tocsin.api.detector.ScoreHistogram;

/** The scores of the last day, counted in parts of four hours, the oldest of which goes when a new one begins. */
final class RecentScores {

    private static final int BINS = 100;
    private static final int PARTS = 6;
    private static final long PART_MILLIS = 14_400_000;

    private final int[][] events = new int[PARTS][];
    /** Where runs of events begin: one more at the lowest bin that a run reaches anew, one less above its highest. */
    private final int[][] rises = new int[PARTS][];

    private long part = Long.MIN_VALUE;
    private int before = -1;

    void take(long time, double score) {
        long now = Math.floorDiv(time, PART_MILLIS);
        if (now != part) {
            turn(now);
        }
        int slot = Math.floorMod(now, PARTS);
        int bin = Math.clamp((long) (score * BINS), 0, BINS - 1);
        events[slot][bin]++;
        if (bin > before) {
            rises[slot][before + 1]++;
            rises[slot][bin + 1]--;
        }
        before = bin;
    }

    private void turn(long now) {
        if (part == Long.MIN_VALUE || now < part || now - part >= PARTS) {
            Arrays.fill(events, null);
            Arrays.fill(rises, null);
        } else {
            for (long gone = part + 1; gone < now; gone++) {
                events[Math.floorMod(gone, PARTS)] = null;
                rises[Math.floorMod(gone, PARTS)] = null;
            }
        }
        events[Math.floorMod(now, PARTS)] = new int[BINS];
        rises[Math.floorMod(now, PARTS)] = new int[BINS + 1];
        part = now;
    }

    ScoreHistogram histogram() {
        int[] alerts = sum(rises);
        for (int i = 1; i < alerts.length; i++) {
            alerts[i] += alerts[i - 1];
        }
        return new ScoreHistogram(list(sum(events)), list(alerts));
    }

    private static int[] sum(int[][] parts) {
        int[] sum = new int[BINS];
        for (int[] some : parts) {
            for (int i = 0; some != null && i < BINS; i++) {
                sum[i] += some[i];
            }
        }
        return sum;
    }

    private static List<Integer> list(int[] numbers) {
        return IntStream.of(numbers).boxed().collect(Collectors.toUnmodifiableList());
    }
}
