package org.tocsin.workbench.internal.alerts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.tocsin.workbench.core.monitor.AlertStory;

/** The rows that the table shows now. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class AlertRows implements IRowDataProvider<AlertStory> {

    /**
     * Rows in order, with their places by id; made on any thread.
     *
     * @param silenced the ids of alerts that are silenced, whether they are shown or not
     * @param counts how many alerts there are
     */
    record Content(List<AlertStory> stories, Map<String, Integer> places, Set<String> silenced, AlertCounts counts) {
        static Content of(List<AlertStory> stories, Set<String> silenced, AlertCounts counts) {
            Map<String, Integer> places = HashMap.newHashMap(stories.size());
            for (int i = 0; i < stories.size(); i++) {
                places.put(stories.get(i).id(), i);
            }
            return new Content(List.copyOf(stories), places, silenced, counts);
        }
    }

    private Content content = Content.of(List.of(), Set.of(), AlertCounts.NONE);

    void show(Content newContent) {
        content = newContent;
    }

    Content content() {
        return content;
    }

    @Override
    public Object getDataValue(int column, int row) {
        AlertStory story = getRowObject(row);
        if (story == null) {
            return "";
        }
        TableColumn shown = TableColumn.values()[column];
        return shown == TableColumn.STATE && silenced(story) ? "silenced, " + shown.text(story) : shown.text(story);
    }

    boolean silenced(AlertStory story) {
        return content.silenced().contains(story.id());
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
        return content.stories().size();
    }

    @Override
    public @Nullable AlertStory getRowObject(int row) {
        return row >= 0 && row < content.stories().size() ? content.stories().get(row) : null;
    }

    @Override
    public int indexOfRowObject(AlertStory story) {
        return content.places().getOrDefault(story.id(), -1);
    }
}
