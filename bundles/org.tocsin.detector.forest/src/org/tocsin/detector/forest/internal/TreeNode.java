package org.tocsin.detector.forest.internal;

/** A tree as it was grown, before it is laid out for scoring. */
sealed interface TreeNode {

    /** Where a path ends. */
    record Leaf(double pathLength) implements TreeNode {
        @Override
        public int leaves() {
            return 1;
        }

        @Override
        public int depth() {
            return 0;
        }
    }

    /** Where a path goes on: below for smaller values of the metric, to the other side for all others. */
    record Split(int metric, double value, TreeNode below, TreeNode other) implements TreeNode {
        @Override
        public int leaves() {
            return below.leaves() + other.leaves();
        }

        @Override
        public int depth() {
            return 1 + Math.max(below.depth(), other.depth());
        }
    }

    int leaves();

    int depth();

    /** A split; or a leaf, where it makes no difference which way the path goes. */
    static TreeNode of(int metric, double value, TreeNode below, TreeNode other) {
        return below instanceof Leaf && below.equals(other) ? below : new Split(metric, value + 0.0, below, other);
    }
}
