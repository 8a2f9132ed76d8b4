package org.tocsin.workbench.core.monitor;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One box of the filter tree. Two are equal when their paths are, so that a tree keeps what is open and selected.
 */
public final class FilterNode {

    private final List<String> path;
    private final String label;
    private final int alerts;
    private final int open;
    private final List<FilterNode> children;

    public FilterNode(List<String> path, String label, int alerts, int open, List<FilterNode> children) {
        this.path = List.copyOf(path);
        this.label = label;
        this.alerts = alerts;
        this.open = open;
        this.children = List.copyOf(children);
    }

    public List<String> path() {
        return path;
    }

    public String label() {
        return label;
    }

    /** How many alerts belong to it. */
    public int alerts() {
        return alerts;
    }

    /** How many of them call for somebody now. */
    public int open() {
        return open;
    }

    /** Whether the words of both are the same. */
    boolean sameNumbers(FilterNode other) {
        return alerts == other.alerts && open == other.open && label.equals(other.label);
    }

    public List<FilterNode> children() {
        return children;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FilterNode that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return label + " " + alerts + "/" + open + children;
    }
}
