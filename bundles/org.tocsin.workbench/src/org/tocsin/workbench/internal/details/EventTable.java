package org.tocsin.workbench.internal.details;

import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tocsin.workbench.core.surroundings.EventRows;
import org.tocsin.workbench.internal.live.TableText;

/** The events around an alert; the one at which it fired is bold and says so. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class EventTable {

    private static final int TIME = 92;
    private static final int VALUE = 84;

    private final Table table;
    private EventRows shown = EventRows.NONE;

    EventTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        table.setData("field", "events");
        table.addListener(SWT.KeyDown, this::key);
    }

    Table control() {
        return table;
    }

    /** Shows these; what is selected and where one is stays as long as the table grows at its end. */
    void show(EventRows next) {
        if (next.equals(shown)) {
            return;
        }
        boolean first = shown.rows().isEmpty();
        if (!next.metrics().equals(shown.metrics())) {
            columns(next.metrics());
        }
        shown = next;
        table.setItemCount(next.rows().size());
        for (int i = 0; i < next.rows().size(); i++) {
            fill(table.getItem(i), next.rows().get(i), i == next.fired());
        }
        if (first && next.fired() >= 0) {
            table.setTopIndex(Math.max(0, next.fired() - 3));
        }
    }

    private void columns(List<String> metrics) {
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        column(DetailMessages.time, TIME, SWT.LEFT);
        metrics.forEach(metric -> column(metric, VALUE, SWT.RIGHT));
    }

    private void column(String title, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.setToolTipText(title);
        column.setWidth(width);
    }

    private static void fill(TableItem item, EventRows.Row row, boolean fired) {
        item.setText(0, fired ? "▶ " + row.time() : row.time());
        for (int column = 0; column < row.values().size(); column++) {
            item.setText(column + 1, row.values().get(column));
        }
        item.setFont(fired ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
    }

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
            TableText.copy(TableText.of(table), table);
        }
    }
}
