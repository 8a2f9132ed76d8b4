package org.tocsin.workbench.internal.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tocsin.workbench.core.health.PlugInRow;
import org.tocsin.workbench.internal.icon.Icons;

/** The plug-ins that judge, write and look on, with what they cost and have failed at. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class PlugInTable {

    private static final int STATE = 1;
    private static final int WORDS = 7;

    private final Table table;
    private final Icons icons;
    private List<String> names = List.of();

    PlugInTable(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI);
        icons = new Icons(table);
        table.setHeaderVisible(true);
        table.setData("field", "plugIns");
        column(HealthMessages.plugIn, 126, SWT.LEFT, "");
        column(HealthMessages.state, 82, SWT.LEFT, "");
        column(HealthMessages.kind, 70, SWT.LEFT, "");
        column(HealthMessages.perSecond, 80, SWT.RIGHT, HealthMessages.perSecondHelp);
        column(HealthMessages.timeEach, 72, SWT.RIGHT, HealthMessages.timeEachHelp);
        column(HealthMessages.ofCore, 70, SWT.RIGHT, HealthMessages.ofCoreHelp);
        column(HealthMessages.failures, 62, SWT.RIGHT, HealthMessages.failuresHelp);
        column(HealthMessages.happened, 380, SWT.LEFT, "");
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            String tip = item == null ? "" : item.getText(WORDS);
            if (!tip.equals(table.getToolTipText())) {
                table.setToolTipText(tip.isEmpty() ? null : tip);
            }
        });
    }

    private void column(String title, int width, int style, String tip) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.setWidth(width);
        column.setToolTipText(tip);
    }

    Table control() {
        return table;
    }

    /** Shows these; what was selected stays so where its row goes. */
    void show(List<PlugInRow> rows) {
        List<String> next = rows.stream().map(PlugInTable::key).toList();
        List<String> selected = new ArrayList<>();
        Arrays.stream(table.getSelectionIndices())
                .filter(index -> index < names.size())
                .forEach(index -> selected.add(names.get(index)));
        if (table.getItemCount() != rows.size()) {
            table.setItemCount(rows.size());
        }
        for (int i = 0; i < rows.size(); i++) {
            show(table.getItem(i), rows.get(i));
        }
        if (!next.equals(names)) {
            names = next;
            table.setSelection(selected.stream()
                    .mapToInt(next::indexOf)
                    .filter(index -> index >= 0)
                    .toArray());
        }
    }

    private static String key(PlugInRow row) {
        return row.kind() + row.name();
    }

    private void show(TableItem item, PlugInRow row) {
        String[] words = {
            row.name(),
            row.state().word(),
            row.kind().word(),
            row.rate(),
            row.each(),
            row.share(),
            Long.toString(row.failures()),
            row.words()
        };
        for (int column = 0; column < words.length; column++) {
            if (!item.getText(column).equals(words[column])) {
                item.setText(column, words[column]);
            }
        }
        item.setImage(
                STATE,
                icons.image(
                        switch (row.state()) {
                            case PAUSED -> "pause";
                            case FAILING -> "trouble";
                            case WELL -> "state-calm";
                        }));
    }
}
