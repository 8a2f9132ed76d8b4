package org.tocsin.workbench.internal.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.tocsin.workbench.internal.live.AlertSelection;

/** Keeps the selected rows of the table and the alerts that are selected everywhere the same. UI thread. */
final class TableChoice {

    private final AlertTable table;
    private final AlertSelection selection;
    private final BiConsumer<String, Boolean> opening;
    private boolean following;

    /**
     * @param opening opens an incident by its id, or closes it
     */
    TableChoice(AlertTable table, AlertSelection selection, BiConsumer<String, Boolean> opening) {
        this.table = table;
        this.selection = selection;
        this.opening = opening;
    }

    /** Shows rows, and keeps what is selected. */
    void show(AlertRows.Content content) {
        boolean whole = table.selectedRows().stream().anyMatch(AlertRow::head);
        table.show(content);
        List<String> picked = selection.ids();
        if (table.selectedRows().isEmpty() || following) {
            following = false;
            table.select(rowsOf(picked));
            if (table.selectedRows().isEmpty() && picked.size() == 1) {
                openAround(picked);
            }
        } else if (whole && !same(table.selected(), picked)) {
            // another alert has joined an incident that is selected
            selection.select(table.selected());
        }
    }

    /** Selects what was picked elsewhere; what is in a closed incident is gone to, unless it is all of that. */
    void follow() {
        List<String> picked = selection.ids();
        if (!same(table.selected(), picked)) {
            openAround(picked);
            table.select(rowsOf(picked));
        }
    }

    /** The rows of alerts, and of closed incidents all of whose alerts are picked. */
    private List<String> rowsOf(List<String> picked) {
        Set<String> ids = Set.copyOf(picked);
        List<String> ofRows = new ArrayList<>(picked);
        closed().stream()
                .filter(row -> row.alerts().stream().allMatch(part -> ids.contains(part.id())))
                .forEach(row -> ofRows.add(row.id()));
        return ofRows;
    }

    /** Opens the incidents that have some of these alerts and others. */
    private void openAround(List<String> picked) {
        Set<String> ids = Set.copyOf(picked);
        List<String> partly = closed().stream()
                .filter(row -> row.alerts().stream().anyMatch(part -> ids.contains(part.id())))
                .filter(row -> !row.alerts().stream().allMatch(part -> ids.contains(part.id())))
                .map(row -> row.incident().id())
                .toList();
        following = !partly.isEmpty();
        partly.forEach(incident -> opening.accept(incident, true));
    }

    private List<AlertRow> closed() {
        return table.content().rows().stream()
                .filter(row -> row.kind() == AlertRow.Kind.CLOSED)
                .toList();
    }

    private static boolean same(List<String> some, List<String> others) {
        return some.size() == others.size() && Set.copyOf(some).containsAll(others);
    }
}
