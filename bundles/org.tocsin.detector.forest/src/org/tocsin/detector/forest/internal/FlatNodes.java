package org.tocsin.detector.forest.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All nodes of all trees in one array, two longs a node: where it splits, and a link to the two nodes below with the
 * metric that it looks at. What a row costs does not depend on how many metrics there are.
 *
 * <p>A leaf leads to itself, so that every path has the same number of steps and there is no branch.
 */
final class FlatNodes implements PathLengths {

    private static final int LINK = 20;
    private static final int METRICS = (1 << LINK) - 1;
    private static final int ABREAST = 8;

    private final int[] roots;
    private final long[] nodes;
    private final char[] leafKinds;
    private final double[] pathLengths;
    private int depth;
    private int used;

    FlatNodes(List<TreeNode> trees) {
        int count = trees.stream().mapToInt(tree -> 2 * tree.leaves() - 1).sum();
        nodes = new long[2 * count];
        leafKinds = new char[count];
        Map<Double, Integer> kinds = new HashMap<>();
        roots = new int[trees.size()];
        for (int i = 0; i < roots.length; i++) {
            depth = Math.max(depth, trees.get(i).depth());
            roots[i] = room(1);
            put(trees.get(i), roots[i], kinds);
        }
        pathLengths = new double[kinds.size()];
        kinds.forEach((length, kind) -> pathLengths[kind] = length);
    }

    private int room(int more) {
        used += more;
        return 2 * (used - more);
    }

    private void put(TreeNode tree, int node, Map<Double, Integer> kinds) {
        switch (tree) {
            case TreeNode.Leaf leaf -> {
                set(node, Double.NEGATIVE_INFINITY, node, 0);
                leafKinds[node >> 1] = (char) (int) kinds.computeIfAbsent(leaf.pathLength(), any -> kinds.size());
            }
            case TreeNode.Split split -> {
                int other = room(2);
                set(node, split.value(), other, split.metric());
                put(split.other(), other, kinds);
                put(split.below(), other + 2, kinds);
            }
        }
    }

    private void set(int node, double value, int link, int metric) {
        if (metric > METRICS) {
            throw new IllegalArgumentException("A forest takes no more than " + METRICS + " metrics.");
        }
        nodes[node] = Double.doubleToRawLongBits(value);
        nodes[node + 1] = (long) link << LINK | metric;
    }

    @Override
    public double sum(double[] row) {
        double sum = 0;
        int tree = 0;
        for (; tree + ABREAST <= roots.length; tree += ABREAST) {
            sum = eight(row, tree, sum);
        }
        for (; tree < roots.length; tree++) {
            int node = roots[tree];
            for (int i = depth; i > 0; i--) {
                node = next(node, nodes, row);
            }
            sum += pathLengths[leafKinds[node >> 1]];
        }
        return sum;
    }

    /** Goes down eight trees at a time: the processor need not wait for one step before it begins with the next. */
    private double eight(double[] row, int tree, double before) {
        long[] all = nodes;
        int a = roots[tree];
        int b = roots[tree + 1];
        int c = roots[tree + 2];
        int d = roots[tree + 3];
        int e = roots[tree + 4];
        int f = roots[tree + 5];
        int g = roots[tree + 6];
        int h = roots[tree + 7];
        for (int i = depth; i > 0; i--) {
            a = next(a, all, row);
            b = next(b, all, row);
            c = next(c, all, row);
            d = next(d, all, row);
            e = next(e, all, row);
            f = next(f, all, row);
            g = next(g, all, row);
            h = next(h, all, row);
        }
        double sum = before + pathLengths[leafKinds[a >> 1]];
        sum += pathLengths[leafKinds[b >> 1]];
        sum += pathLengths[leafKinds[c >> 1]];
        sum += pathLengths[leafKinds[d >> 1]];
        sum += pathLengths[leafKinds[e >> 1]];
        sum += pathLengths[leafKinds[f >> 1]];
        sum += pathLengths[leafKinds[g >> 1]];
        return sum + pathLengths[leafKinds[h >> 1]];
    }

    private static int next(int node, long[] all, double[] row) {
        long link = all[node + 1];
        double difference = row[(int) link & METRICS] - Double.longBitsToDouble(all[node]);
        return (int) (link >>> LINK) + 2 * PathLengths.negative(difference);
    }

    @Override
    public long bytes() {
        return 8L * nodes.length + 2L * leafKinds.length + 8L * pathLengths.length + 4L * roots.length;
    }
}
