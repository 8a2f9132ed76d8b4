package org.tocsin.detector.forest.internal;

/**
 * One node of a tree in 64 bits, so that a step down costs one look into memory: the rank from which on a value goes to
 * the other side (22 bits), the metric (20 bits), and the node for smaller values (22 bits).
 */
final class PackedNode {

    private static final int RANK = 42;
    private static final int METRIC = 22;
    private static final int METRICS = 0xFFFFF;
    private static final int NODES = 0x3FFFFF;

    private PackedNode() {}

    static long of(int below, int metric, int rank) {
        if (below > NODES || metric > METRICS || rank > NODES) {
            throw new IllegalArgumentException("The forest is too large: " + below + " nodes or more.");
        }
        return (long) rank << RANK | (long) metric << METRIC | below;
    }

    /** The node that follows for an event with these ranks. */
    static int next(long node, int[] ranks) {
        int difference = ranks[(int) (node >>> METRIC) & METRICS] - (int) (node >>> RANK);
        return ((int) node & NODES) + 1 + (difference >> 31);
    }
}
