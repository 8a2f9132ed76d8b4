package org.tocsin.workbench.internal.alerts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.eclipse.osgi.util.NLS;
import org.tocsin.workbench.core.monitor.AlertStory;

/** The rows that the table shows now. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class AlertRows implements IRowDataProvider<AlertRow> {

    /**
     * Rows in order, with their places by id; made on any thread.
     *
     * @param alerts all alerts that have a row, or are in an incident that has one, in the order of the rows
     * @param silenced the ids of alerts that are silenced, whether they are shown or not
     * @param counts how many alerts there are
     * @param hint what to say if there is no row
     */
    record Content(
            List<AlertRow> rows,
            Map<String, Integer> places,
            List<AlertStory> alerts,
            Set<String> silenced,
            AlertCounts counts,
            String hint) {

        static Content of(
                List<AlertRow> rows, List<AlertStory> alerts, Set<String> silenced, AlertCounts counts, String hint) {
            Map<String, Integer> places = HashMap.newHashMap(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                places.put(rows.get(i).id(), i);
            }
            return new Content(rows, places, alerts, silenced, counts, hint);
        }
    }

    private Content content = Content.of(List.of(), List.of(), Set.of(), AlertCounts.NONE, "");

    void show(Content newContent) {
        content = newContent;
    }

    Content content() {
        return content;
    }

    @Override
    public Object getDataValue(int column, int row) {
        AlertRow shown = getRowObject(row);
        if (shown == null) {
            return "";
        }
        TableColumn cell = TableColumn.values()[column];
        String text = shown.text(cell);
        return cell == TableColumn.STATE && silenced(shown) ? NLS.bind(AlertMessages.silencedState, text) : text;
    }

    boolean silenced(AlertRow row) {
        return row.alerts().stream().allMatch(story -> content.silenced().contains(story.id()));
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("Alerts are not edited in the table.");
    }

    @Override
    public int getColumnCount() {
        return TableColumn.values().length;
    }

    @Override
    public int getRowCount() {
        return content.rows().size();
    }

    @Override
    public @Nullable AlertRow getRowObject(int row) {
        return row >= 0 && row < content.rows().size() ? content.rows().get(row) : null;
    }

    @Override
    public int indexOfRowObject(AlertRow row) {
        return content.places().getOrDefault(row.id(), -1);
    }
}
