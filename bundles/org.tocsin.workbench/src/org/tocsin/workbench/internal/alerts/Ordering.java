package org.tocsin.workbench.internal.alerts;

import java.util.Comparator;
import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.tocsin.workbench.core.monitor.AlertStory;

/** By which column the table is sorted; the open ones first, then the newest, where the user has not said. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class Ordering implements ISortModel {

    private final Runnable changed;
    private volatile int column = -1;
    private volatile SortDirectionEnum direction = SortDirectionEnum.NONE;

    Ordering(Runnable changed) {
        this.changed = changed;
    }

    /** Whether the user has said. */
    boolean chosen() {
        return direction != SortDirectionEnum.NONE;
    }

    Comparator<AlertStory> comparator() {
        Comparator<AlertStory> newest = Comparator.comparing(AlertStory::open)
                .thenComparing(TableColumn.CHANGED.order())
                .reversed();
        SortDirectionEnum by = direction;
        if (by == SortDirectionEnum.NONE) {
            return newest;
        }
        Comparator<AlertStory> order = TableColumn.values()[column].order();
        return (by == SortDirectionEnum.ASC ? order : order.reversed()).thenComparing(newest);
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return direction == SortDirectionEnum.NONE ? List.of() : List.of(column);
    }

    @Override
    public boolean isColumnIndexSorted(int index) {
        return index == column && direction != SortDirectionEnum.NONE;
    }

    @Override
    public SortDirectionEnum getSortDirection(int index) {
        return index == column ? direction : SortDirectionEnum.NONE;
    }

    @Override
    public int getSortOrder(int index) {
        return isColumnIndexSorted(index) ? 0 : -1;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int index) {
        return List.of(TableColumn.values()[index].order());
    }

    @Override
    public Comparator<?> getColumnComparator(int index) {
        return TableColumn.values()[index].order();
    }

    @Override
    public void sort(int index, SortDirectionEnum newDirection, boolean accumulate) {
        column = index;
        direction = newDirection;
        changed.run();
    }

    @Override
    public void clear() {
        direction = SortDirectionEnum.NONE;
        changed.run();
    }
}
