package org.tocsin.detector.forest.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers the leaves of trees from left to right, in units of 64, and says which of them each cut leaves reachable. */
final class LeafUnits {

    static final int SIZE = 64;

    /** A place where a tree is cut, with its leaves: those below are from first to middle, the others up to the end. */
    record Cut(int metric, double value, int first, int middle, int end) {
        /** The leaves of a unit that a value cannot reach any more. */
        long excluded(int unit, boolean below) {
            return below ? bits(middle, end, unit) : bits(first, middle, unit);
        }

        boolean concerns(int unit) {
            return bits(first, end, unit) != 0;
        }
    }

    /** A cut as one unit sees it. */
    record UnitCut(double value, int unit) {}

    private final int metrics;
    private final Map<Double, Integer> kinds = new HashMap<>(Map.of(0.0, 0));
    private final List<char[]> leafKinds = new ArrayList<>();
    private final List<Long> masks = new ArrayList<>();
    private final List<int[]> firstMasks = new ArrayList<>();
    private final List<List<UnitCut>> cuts;

    LeafUnits(List<TreeNode> trees, int metrics) {
        this.metrics = metrics;
        this.cuts = IntStream.range(0, metrics)
                .<List<UnitCut>>mapToObj(metric -> new ArrayList<>())
                .toList();
        trees.forEach(this::add);
        cuts.forEach(some -> some.sort(Comparator.comparingDouble(UnitCut::value)));
    }

    private void add(TreeNode tree) {
        List<Double> lengths = new ArrayList<>();
        List<Cut> treeCuts = new ArrayList<>();
        number(tree, lengths, treeCuts);
        treeCuts.sort(Comparator.comparingDouble(Cut::value));
        for (int unit = 0; unit * SIZE < lengths.size(); unit++) {
            char[] unitKinds = new char[SIZE + 1];
            for (int i = unit * SIZE; i < Math.min(lengths.size(), (unit + 1) * SIZE); i++) {
                unitKinds[i - unit * SIZE] = (char) (int) kinds.computeIfAbsent(lengths.get(i), any -> kinds.size());
            }
            leafKinds.add(unitKinds);
            int[] first = new int[metrics];
            for (int metric = 0; metric < metrics; metric++) {
                first[metric] = masks.size();
                mask(treeCuts, metric, unit, bits(0, lengths.size(), unit));
            }
            firstMasks.add(first);
        }
    }

    private static void number(TreeNode tree, List<Double> lengths, List<Cut> cuts) {
        switch (tree) {
            case TreeNode.Leaf leaf -> lengths.add(leaf.pathLength());
            case TreeNode.Split split -> {
                int first = lengths.size();
                number(split.below(), lengths, cuts);
                int middle = lengths.size();
                number(split.other(), lengths, cuts);
                cuts.add(new Cut(split.metric(), split.value(), first, middle, lengths.size()));
            }
        }
    }

    /** A mask for values below all cuts of the metric, one for values from the first cut on, and so on. */
    private void mask(List<Cut> treeCuts, int metric, int unit, long all) {
        List<Cut> own = treeCuts.stream()
                .filter(cut -> cut.metric() == metric && cut.concerns(unit))
                .toList();
        for (int passed = 0; passed <= own.size(); passed++) {
            long mask = all;
            for (int i = 0; i < own.size(); i++) {
                mask &= ~own.get(i).excluded(unit, i >= passed);
            }
            masks.add(mask);
        }
        own.forEach(cut -> cuts.get(metric).add(new UnitCut(cut.value(), leafKinds.size() - 1)));
    }

    private static long bits(int from, int to, int unit) {
        int low = Math.max(0, from - SIZE * unit);
        int high = Math.min(SIZE, to - SIZE * unit);
        return low >= high ? 0 : (-1L << low) & (-1L >>> SIZE - high);
    }

    int units() {
        return leafKinds.size();
    }

    /** All cuts of the metric in the order of values, once for each unit that they concern. */
    List<UnitCut> cuts(int metric) {
        return cuts.get(metric);
    }

    long[] masks() {
        return masks.stream().mapToLong(Long::longValue).toArray();
    }

    /** Where the masks of a unit for this metric begin. */
    int firstMask(int unit, int metric) {
        return firstMasks.get(unit)[metric];
    }

    /** The kind of each leaf, 65 a unit: the last one stands for no leaf, whose kind is 0. */
    char[] leafKinds() {
        char[] all = new char[leafKinds.size() * (SIZE + 1)];
        for (int i = 0; i < leafKinds.size(); i++) {
            System.arraycopy(leafKinds.get(i), 0, all, i * (SIZE + 1), SIZE + 1);
        }
        return all;
    }

    /** The path length of each kind of leaf. */
    double[] pathLengths() {
        double[] lengths = new double[kinds.size()];
        kinds.forEach((length, kind) -> lengths[kind] = length);
        return lengths;
    }
}
