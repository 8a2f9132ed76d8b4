package org.tocsin.workbench.core.export;

import java.time.Instant;
import java.util.List;
import org.tocsin.api.alert.Alert;
import org.tocsin.support.AlertColumn;
import org.tocsin.workbench.core.monitor.AlertStory;

/**
 * What to export of alerts.
 *
 * @param from transitions before this are left out
 * @param to transitions after this are left out
 * @param columns in their order
 * @param transitions whether each transition is a row, rather than each alert as it is now
 */
public record AlertExport(Instant from, Instant to, List<AlertColumn> columns, boolean transitions) {

    public AlertExport {
        columns = List.copyOf(columns);
    }

    /** The rows, in order of time. */
    public List<Alert> rows(List<AlertStory> stories) {
        return stories.stream()
                .flatMap(story ->
                        transitions ? story.transitions().stream() : java.util.stream.Stream.of(story.latest()))
                .filter(alert -> !alert.time().isBefore(from) && !alert.time().isAfter(to))
                .sorted(java.util.Comparator.comparing(Alert::time))
                .toList();
    }

    public String[] header() {
        return columns.stream().map(AlertColumn::header).toArray(String[]::new);
    }

    public String[] cells(Alert alert) {
        return columns.stream().map(column -> column.cell(alert)).toArray(String[]::new);
    }
}
