package org.tocsin.detector.forest.internal;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import weka.classifiers.misc.IsolationForest;
import weka.core.Instances;

/**
 * Weka's Isolation Forest, for training only: once grown, its trees are read out into flat arrays and it is given up.
 *
 * <p>Weka shows its trees to subclasses and what is in a tree to its own package, so the fields of a tree are read by
 * reflection, once for each training.
 */
final class WekaForest extends IsolationForest {

    private static final long serialVersionUID = 1;

    private static final Field SIZE = field("m_size");
    private static final Field METRIC = field("m_a");
    private static final Field SPLIT = field("m_splitPoint");
    private static final Field SUCCESSORS = field("m_successors");

    /**
     * A new forest each time: the subsample size of an old one would have shrunk for good if it ever had fewer rows.
     */
    WekaForest(int trees, int subsample, int seed) {
        setNumTrees(trees);
        setSubsampleSize(subsample);
        setSeed(seed);
    }

    /** Grows the trees from rows that have a class of two values in the last place, and lays them out flat. */
    IsolationTrees grow(Instances data) {
        try {
            buildClassifier(data);
            return flat(data.numAttributes() - 1);
        } catch (Exception failure) {
            throw new IllegalStateException(
                    "Weka could not grow a forest from " + data.numInstances() + " rows.", failure);
        }
    }

    private IsolationTrees flat(int metrics) throws IllegalAccessException {
        List<TreeNode> trees = new ArrayList<>();
        for (Tree tree : m_trees) {
            trees.add(copy(tree, 0));
        }
        return new IsolationTrees(trees, metrics, c(getSubsampleSize()));
    }

    private static TreeNode copy(Tree tree, int depth) throws IllegalAccessException {
        Tree[] successors = (Tree[]) SUCCESSORS.get(tree);
        return successors == null
                ? new TreeNode.Leaf(pathLength(tree, depth))
                : TreeNode.of(
                        METRIC.getInt(tree),
                        SPLIT.getDouble(tree),
                        copy(successors[0], depth + 1),
                        copy(successors[1], depth + 1));
    }

    /** Adds up in the same order as Weka, so that the last bit is the same too. */
    private static double pathLength(Tree tree, int depth) throws IllegalAccessException {
        double length = c(SIZE.getInt(tree));
        for (int i = 0; i < depth; i++) {
            length++;
        }
        return length;
    }

    private static Field field(String name) {
        try {
            Field field = Tree.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException failure) {
            throw new IllegalStateException("The trees of this version of Weka have no " + name + ".", failure);
        }
    }
}
