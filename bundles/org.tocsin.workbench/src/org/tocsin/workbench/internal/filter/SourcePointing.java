package org.tocsin.workbench.internal.filter;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.FilterNode;
import org.tocsin.workbench.core.monitor.Highlight;

/** Lets the source stand out that is selected or pointed at in the tree of boxes. UI thread. */
final class SourcePointing {

    private SourcePointing() {}

    /** Does so from now on. */
    static void follow(Tree tree, Highlight highlight) {
        tree.addListener(SWT.Selection, event -> {
            if (event.detail != SWT.CHECK && event.item instanceof TreeItem item) {
                highlight.pick(source(Optional.of(item)));
            }
        });
        tree.addListener(
                SWT.MouseMove,
                event -> highlight.point(source(Optional.ofNullable(tree.getItem(new Point(event.x, event.y))))));
        tree.addListener(SWT.MouseExit, event -> highlight.point(Optional.empty()));
    }

    private static Optional<String> source(Optional<TreeItem> item) {
        return item.filter(one -> one.getData() instanceof FilterNode)
                .map(one -> ((FilterNode) one.getData()).path())
                .flatMap(SourcePointing::source);
    }

    /** The source that a box is of; empty for boxes of detectors. */
    static Optional<String> source(List<String> path) {
        return path.size() > 1 && path.get(0).equals(AlertFilter.SOURCES) ? Optional.of(path.get(1)) : Optional.empty();
    }
}
