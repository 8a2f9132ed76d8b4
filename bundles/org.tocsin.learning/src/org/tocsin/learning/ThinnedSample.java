package org.tocsin.learning;

import java.util.Arrays;
import org.tocsin.api.detector.InvalidModelException;

/**
 * Numbers that are spread evenly over a stream, a bounded count of them: when it is full, every other one is given up,
 * and from then on half as many are taken. One thread at a time.
 */
final class ThinnedSample {

    private static final int FIRST_ROOM = 128;

    private final int capacity;
    private float[] values;
    private int size;
    private int stride = 1;
    private int skipped;

    /**
     * @param capacity how many numbers are kept at most, an even number
     */
    ThinnedSample(int capacity) {
        this.capacity = capacity;
        this.values = new float[Math.min(FIRST_ROOM, capacity)];
    }

    void add(float value) {
        skipped++;
        if (skipped < stride) {
            return;
        }
        if (size == capacity) {
            thin();
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.min(2 * size, capacity));
        }
        skipped = 0;
        values[size++] = value;
    }

    /** The newest one stays, and the next has to be as far from it as the others are now from each other. */
    private void thin() {
        stride *= 2;
        size /= 2;
        for (int i = 0; i < size; i++) {
            values[i] = values[2 * i + 1];
        }
    }

    int size() {
        return size;
    }

    /** A sorted copy. */
    float[] sorted() {
        float[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted;
    }

    void write(ModelOutput out) {
        out.number(size);
        out.floats(values, size);
        out.number(stride);
        out.number(skipped);
    }

    /** As the one that was written, if that had the same capacity. */
    static ThinnedSample read(ModelInput in, int capacity) throws InvalidModelException {
        ThinnedSample sample = new ThinnedSample(capacity);
        sample.size = in.count(capacity, Float.BYTES);
        sample.values = Arrays.copyOf(in.finiteFloats(sample.size), Math.max(sample.size, sample.values.length));
        sample.stride = in.number(1, Integer.MAX_VALUE);
        sample.skipped = in.number(0, sample.stride);
        return sample;
    }
}
