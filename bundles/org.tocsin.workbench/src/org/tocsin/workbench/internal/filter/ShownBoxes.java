package org.tocsin.workbench.internal.filter;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.tocsin.workbench.core.monitor.FilterNode;
import org.tocsin.workbench.core.monitor.FilterTree;

/**
 * The boxes as the widget knows them, which is not always up to date. UI thread.
 *
 * @param shown what the widget was told of, by path
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
record ShownBoxes(Map<List<String>, FilterNode> shown) implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return now(((FilterTree) input).roots()).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return known((FilterNode) element).toArray();
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !known((FilterNode) element).isEmpty();
    }

    private List<FilterNode> known(FilterNode box) {
        return now(shown.getOrDefault(box.path(), box).children());
    }

    /** These as they are now, as far as they are shown. */
    private List<FilterNode> now(List<FilterNode> boxes) {
        return boxes.stream()
                .flatMap(box -> Stream.ofNullable(shown.get(box.path())))
                .toList();
    }
}
