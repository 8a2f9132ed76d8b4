package org.tocsin.workbench.internal.alerts;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionProvider;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.internal.icon.Icons;

/** The table of alerts: a NatTable with a row for each alert or incident. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class AlertTable {

    private final AlertRows rows = new AlertRows();
    private final DataLayer body = new DataLayer(rows, 100, 24);
    private final SelectionLayer selection = new SelectionLayer(body, false);
    private final NatTable table;
    private final TableKeys keys = new TableKeys(rows, selection);
    private Consumer<List<String>> listener = picked -> {};
    private String hint = "";
    private boolean telling;

    AlertTable(Composite parent, Ordering ordering) {
        selection.setSelectionModel(new RowSelectionModel<>(selection, rows, AlertRow::id));
        selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
        for (TableColumn column : TableColumn.values()) {
            if (column != TableColumn.MESSAGE) {
                body.setColumnWidthByPosition(column.ordinal(), column.width());
            }
        }
        body.setColumnPercentageSizing(TableColumn.MESSAGE.ordinal(), true);
        body.setMinColumnWidth(TableColumn.MESSAGE.ordinal(), TableColumn.MESSAGE.width());
        body.setConfigLabelAccumulator(new RowLabels(rows));
        ViewportLayer viewport = new ViewportLayer(selection);
        DataLayer headerData = new DataLayer(new ColumnTitles(), 100, 24);
        ColumnHeaderLayer header = new ColumnHeaderLayer(headerData, viewport, selection);
        CompositeLayer grid = new CompositeLayer(1, 2);
        grid.setChildLayer(GridRegion.COLUMN_HEADER, new SortHeaderLayer<AlertRow>(header, ordering), 0, 0);
        grid.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        table = new NatTable(
                parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, grid, false);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new SingleClickSortConfiguration());
        table.addConfiguration(new TableLook(new Icons(table)));
        table.addConfiguration(keys);
        table.configure();
        table.addOverlayPainter((gc, layer) -> {
            if (rows.getRowCount() == 0 && !hint.isEmpty()) {
                Point extent = gc.textExtent(hint);
                Point size = table.getSize();
                gc.setForeground(table.getForeground());
                gc.drawText(hint, Math.max(8, (size.x - extent.x) / 2), Math.max(36, (size.y - extent.y) / 2), true);
            }
        });
        ISelectionProvider provider = new RowSelectionProvider<>(selection, rows, false);
        provider.addSelectionChangedListener(event -> {
            if (!telling) {
                listener.accept(selected());
            }
        });
    }

    NatTable control() {
        return table;
    }

    void onSelection(Consumer<List<String>> newListener) {
        listener = newListener;
    }

    /** Calls the listener when an incident is to be opened, or closed. */
    void onOpen(OpenListener newListener) {
        keys.onOpen(newListener);
    }

    void wear(ChartColours colours) {
        table.setTheme(TableLook.theme(colours));
        table.getConfigRegistry()
                .registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, new Color(colours.grid()));
    }

    void show(AlertRows.Content content) {
        if (!hint.equals(content.hint())) {
            hint = content.hint();
            table.redraw();
        }
        boolean structure = !rows.content().places().equals(content.places());
        rows.show(content);
        telling = true;
        body.fireLayerEvent(structure ? new RowStructuralRefreshEvent(body) : new VisualRefreshEvent(body));
        telling = false;
    }

    AlertRows.Content content() {
        return rows.content();
    }

    /** The rows that are selected, as they are now. */
    @SuppressWarnings("unchecked")
    List<AlertRow> selectedRows() {
        // the model keeps what a row was when it was selected
        return ((RowSelectionModel<AlertRow>) selection.getSelectionModel())
                .getSelectedRowObjects().stream()
                        .map(rows::indexOfRowObject)
                        .filter(place -> place >= 0)
                        .map(content().rows()::get)
                        .toList();
    }

    /** The ids of all alerts of the rows that are selected. */
    List<String> selected() {
        return selectedRows().stream()
                .flatMap(row -> row.alerts().stream())
                .map(AlertStory::id)
                .distinct()
                .toList();
    }

    /** Selects these rows, as far as there are any, and scrolls to the first. */
    void select(Collection<String> rowIds) {
        int[] places = rowIds.stream()
                .map(content().places()::get)
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        telling = true;
        selection.clear();
        if (places.length > 0) {
            selection.doCommand(new SelectRowsCommand(selection, 0, places, false, false, places[0]));
        }
        telling = false;
    }
}
