package org.tocsin.detector.windows.internal;

import java.util.Arrays;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/**
 * Windows of the past, a bounded number, spread evenly over it: when there is no more room, every other one is given up,
 * and from then on half as many are taken. So the days of a month fit where the minutes of an hour did.
 *
 * <p>What all windows have in the same place stands side by side in one array for all places: that is how processors compare
 * many numbers at once, and with ten thousand sources a search mostly waits for memory, which is fastest in a row.
 */
final class PastWindows {

    private static final int FIRST_ROOM = 32;

    private final int capacity;
    private final int numbers;
    private float[] values;
    private long[] ends = new long[FIRST_ROOM];
    private long[] times = new long[FIRST_ROOM];
    private int size;
    private int stride = 1;
    private int skipped;

    /**
     * @param capacity how many windows there can be, even
     * @param numbers how many numbers a window has
     */
    PastWindows(int capacity, int numbers) {
        this.capacity = capacity;
        this.numbers = numbers;
        this.values = new float[numbers * FIRST_ROOM];
    }

    /** Whether the next window is to be {@linkplain #keep kept}. */
    boolean wanted() {
        skipped++;
        if (skipped < stride) {
            return false;
        }
        if (size == capacity) {
            thin();
            return false;
        }
        skipped = 0;
        return true;
    }

    /** The newest one stays, and the next has to be as far from it as the others are now from each other. */
    private void thin() {
        stride *= 2;
        for (int i = 0; i < size / 2; i++) {
            move(2 * i + 1, i);
        }
        size /= 2;
    }

    private void move(int from, int to) {
        ends[to] = ends[from];
        times[to] = times[from];
        for (int place = 0; place < numbers; place++) {
            values[start(place) + to] = values[start(place) + from];
        }
    }

    /**
     * Keeps a window that is wanted.
     *
     * @param window copied
     * @param end the number of the event with which it ends, larger than those before
     * @param time of that event
     */
    void keep(float[] window, long end, long time) {
        if (size == ends.length) {
            makeRoom();
        }
        for (int place = 0; place < numbers; place++) {
            values[start(place) + size] = window[place];
        }
        ends[size] = end;
        times[size] = time;
        size++;
    }

    /** All at once: by doubling, ten thousand sources would leave half a gigabyte of smaller arrays behind. */
    private void makeRoom() {
        float[] larger = new float[numbers * capacity];
        for (int place = 0; place < numbers; place++) {
            System.arraycopy(values, start(place), larger, place * capacity, size);
        }
        values = larger;
        ends = Arrays.copyOf(ends, capacity);
        times = Arrays.copyOf(times, capacity);
    }

    /** How many windows, from the oldest on, end with this event or before. */
    int before(long end) {
        int count = size;
        while (count > 0 && ends[count - 1] > end) {
            count--;
        }
        return count;
    }

    /** All numbers, those in the same place of each window after each other, the oldest window first. Not copied. */
    float[] values() {
        return values;
    }

    /** Where in {@link #values} those begin that the windows have in this place. */
    int start(int place) {
        return place * room();
    }

    /** How many windows there can be before there is more room. */
    int room() {
        return ends.length;
    }

    /** Copies a window. */
    void copy(int index, float[] window) {
        for (int place = 0; place < numbers; place++) {
            window[place] = values[start(place) + index];
        }
    }

    /**
     * Forgets the windows that end in this span of time, and those after it that still reach into one of them.
     *
     * @param events how many events a window spans
     * @return whether there were any
     */
    boolean leaveOut(long from, long to, int events) {
        int left = 0;
        long clear = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            boolean within = times[i] >= from && times[i] <= to;
            clear = within ? ends[i] + events : clear;
            if (!within && ends[i] >= clear) {
                move(i, left);
                left++;
            }
        }
        boolean any = left < size;
        size = left;
        return any;
    }

    void write(ModelOutput out) {
        out.number(size);
        float[] window = new float[numbers];
        for (int i = 0; i < size; i++) {
            copy(i, window);
            out.whole(ends[i]);
            out.whole(times[i]);
            out.floats(window);
        }
        out.number(stride);
        out.number(skipped);
    }

    /** As those that were written, if they had the same capacity and as many numbers. */
    static PastWindows read(ModelInput in, int capacity, int numbers) throws InvalidModelException {
        PastWindows past = new PastWindows(capacity, numbers);
        int size = in.count(capacity, 2 * Long.BYTES);
        for (int i = 0; i < size; i++) {
            long end = in.events();
            long time = in.time();
            in.check(i == 0 || end > past.ends[i - 1]);
            past.keep(in.floats(numbers), end, time);
        }
        past.stride = in.number(1, Integer.MAX_VALUE);
        past.skipped = in.number(0, past.stride);
        return past;
    }
}
