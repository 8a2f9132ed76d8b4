package org.tocsin.workbench.internal.alerts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.tocsin.workbench.core.monitor.AlertStory;

/** The rows that the table shows now. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class AlertRows implements IRowDataProvider<AlertStory> {

    /** Rows in order, with their places by id; made on any thread. */
    record Content(List<AlertStory> stories, Map<String, Integer> places, int all, int open) {
        static Content of(List<AlertStory> stories, int all, int open) {
            Map<String, Integer> places = HashMap.newHashMap(stories.size());
            for (int i = 0; i < stories.size(); i++) {
                places.put(stories.get(i).id(), i);
            }
            return new Content(List.copyOf(stories), places, all, open);
        }
    }

    private Content content = Content.of(List.of(), 0, 0);

    void show(Content newContent) {
        content = newContent;
    }

    Content content() {
        return content;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return row < content.stories().size()
                ? TableColumn.values()[column].text(content.stories().get(row))
                : "";
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
