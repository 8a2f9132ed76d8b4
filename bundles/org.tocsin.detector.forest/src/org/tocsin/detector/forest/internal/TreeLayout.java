package org.tocsin.detector.forest.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays trees out in flat arrays, one after the other; the two nodes below a split are neighbours.
 *
 * <p>A leaf leads to itself whatever the value: no rank is below 0, and the node for smaller values is the one before
 * it. Two leaves below one split are stored once for all trees.
 */
final class TreeLayout {

    private record Leaves(double below, double other) {}

    private final Map<Leaves, Integer> shared = new HashMap<>();
    private final Map<Double, Integer> kinds = new HashMap<>();
    private final int columns;
    private final int[] roots;
    private double[] splits = new double[1024];
    private int[] lefts = new int[1024];
    private int[] metrics = new int[1024];
    private char[] leafKinds = new char[1024];
    /** The first node is left empty, so that there is one before each leaf. */
    private int nodes = 1;

    private int tree = -1;
    private int deepest;

    TreeLayout(int trees, int columns) {
        this.columns = columns;
        roots = new int[trees];
    }

    /** Starts the next tree and returns its first node. */
    int startTree() {
        tree++;
        roots[tree] = room(1);
        return roots[tree];
    }

    /** Makes the node a split and returns the node for smaller values; that for all others comes next. */
    int split(int node, int metric, double split) {
        int below = room(2);
        link(node, metric, split, below);
        return below;
    }

    /** Makes the node a split that has nothing but leaves below. */
    void splitLeaves(int node, int metric, double split, int depth, double below, double other) {
        Leaves leaves = new Leaves(below, other);
        Integer first = shared.get(leaves);
        if (first == null) {
            first = room(2);
            shared.put(leaves, first);
            leaf(first, depth + 1, below);
            leaf(first + 1, depth + 1, other);
        }
        deepest = Math.max(deepest, depth + 1);
        link(node, metric, split, first);
    }

    /** Makes the node a leaf, where the path has this length. */
    void leaf(int node, int depth, double pathLength) {
        lefts[node] = node - 1;
        metrics[node] = -1;
        leafKinds[node] = (char) (int) kinds.computeIfAbsent(pathLength, length -> kinds.size());
        deepest = Math.max(deepest, depth);
    }

    private void link(int node, int metric, double split, int below) {
        splits[node] = split;
        metrics[node] = metric;
        lefts[node] = below;
    }

    private int room(int more) {
        if (nodes + more > splits.length) {
            int length = splits.length * 3 / 2;
            splits = Arrays.copyOf(splits, length);
            lefts = Arrays.copyOf(lefts, length);
            metrics = Arrays.copyOf(metrics, length);
            leafKinds = Arrays.copyOf(leafKinds, length);
        }
        nodes += more;
        return nodes - more;
    }

    /** All trees, in arrays that are as long as they need be. */
    IsolationTrees trees(double usualLength) {
        Cuts cuts = cuts();
        long[] packed = new long[nodes];
        for (int node = 1; node < nodes; node++) {
            packed[node] = metrics[node] < 0
                    ? PackedNode.of(lefts[node], 0, 0)
                    : PackedNode.of(lefts[node], metrics[node], cuts.rank(metrics[node], splits[node]));
        }
        double[] lengths = new double[kinds.size()];
        kinds.forEach((length, kind) -> lengths[kind] = length);
        return new IsolationTrees(cuts, roots, deepest, packed, Arrays.copyOf(leafKinds, nodes), lengths, usualLength);
    }

    private Cuts cuts() {
        int[] counts = new int[columns];
        for (int node = 1; node < nodes; node++) {
            if (metrics[node] >= 0) {
                counts[metrics[node]]++;
            }
        }
        List<double[]> cuts = new ArrayList<>();
        for (int count : counts) {
            cuts.add(new double[count]);
        }
        for (int node = 1; node < nodes; node++) {
            if (metrics[node] >= 0) {
                cuts.get(metrics[node])[--counts[metrics[node]]] = splits[node];
            }
        }
        return new Cuts(cuts);
    }
}
