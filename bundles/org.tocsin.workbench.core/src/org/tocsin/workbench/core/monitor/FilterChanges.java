package org.tocsin.workbench.core.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What has to be done to a tree of boxes on the screen, so that it shows another: never more than a few steps at once, so
 * that the work of an update does not grow with the number of sources.
 *
 * @param gone boxes that are no more; without what is below them
 * @param come boxes that are new, each after the one that it is in
 * @param changed boxes with other numbers
 * @param complete whether the tree is as it should be afterwards, or more is to be done
 */
public record FilterChanges(List<FilterNode> gone, List<Come> come, List<FilterNode> changed, boolean complete) {

    /**
     * A new box.
     *
     * @param parent the one that it is in
     * @param index its place there, among those that are shown
     */
    public record Come(FilterNode parent, FilterNode box, int index) {}

    public FilterChanges {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        changed = List.copyOf(changed);
    }

    /**
     * The next steps from what is shown towards another tree, after which they are shown.
     *
     * @param shown what is shown, by path; brought up to date
     * @param next what should be
     * @param most how many steps at most
     */
    public static FilterChanges towards(Map<List<String>, FilterNode> shown, FilterTree next, int most) {
        Map<List<String>, FilterNode> boxes = next.boxes();
        Steps steps = new Steps(most);
        for (List<String> path : List.copyOf(shown.keySet())) {
            if (!boxes.containsKey(path) && steps.another()) {
                FilterNode lost = shown.remove(path);
                shown.keySet()
                        .removeIf(one -> one.size() > path.size()
                                && one.subList(0, path.size()).equals(path));
                if (lost != null) {
                    steps.gone.add(lost);
                }
            }
        }
        next.roots().forEach(root -> steps.below(root, shown));
        return new FilterChanges(steps.gone, steps.come, steps.changed, steps.left > 0);
    }

    private static final class Steps {
        private final List<FilterNode> gone = new ArrayList<>();
        private final List<Come> come = new ArrayList<>();
        private final List<FilterNode> changed = new ArrayList<>();
        private int left;

        Steps(int most) {
            left = most;
        }

        boolean another() {
            if (left > 0) {
                left--;
                return true;
            }
            return false;
        }

        /** A box that is shown, and what is in it. */
        void below(FilterNode box, Map<List<String>, FilterNode> shown) {
            FilterNode before = shown.get(box.path());
            if (before == null || !before.sameNumbers(box)) {
                if (!another()) {
                    return;
                }
                changed.add(box);
            }
            shown.put(box.path(), box);
            int index = 0;
            for (FilterNode child : box.children()) {
                if (!shown.containsKey(child.path())) {
                    if (!another()) {
                        continue;
                    }
                    come.add(new Come(box, child, index));
                    shown.put(child.path(), child);
                }
                below(child, shown);
                index++;
            }
        }
    }
}
