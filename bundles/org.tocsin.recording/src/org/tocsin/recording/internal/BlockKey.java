package org.tocsin.recording.internal;

import java.util.Comparator;

/**
 * Where a block is found: in order of time, then by source.
 *
 * @param part there is more than one block where events came late, or the metrics changed
 */
record BlockKey(long stretch, String source, int part) implements Comparable<BlockKey> {

    private static final Comparator<BlockKey> ORDER = Comparator.comparingLong(BlockKey::stretch)
            .thenComparing(BlockKey::source)
            .thenComparingInt(BlockKey::part);

    /** The first that a stretch can have. */
    static BlockKey first(long stretch) {
        return new BlockKey(stretch, "", 0);
    }

    @Override
    public int compareTo(BlockKey other) {
        return ORDER.compare(this, other);
    }
}
