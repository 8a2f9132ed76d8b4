package org.tocsin.workbench.internal.alerts;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
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
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.internal.icon.Icons;

/** The table of alerts: a NatTable with one row an alert. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class AlertTable {

    private final AlertRows rows = new AlertRows();
    private final DataLayer body = new DataLayer(rows, 100, 24);
    private final SelectionLayer selection = new SelectionLayer(body, false);
    private final NatTable table;
    private Consumer<List<AlertStory>> listener = picked -> {};
    private String hint = "";
    private boolean telling;

    AlertTable(Composite parent, Ordering ordering) {
        selection.setSelectionModel(new RowSelectionModel<>(selection, rows, AlertStory::id));
        selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
        for (TableColumn column : TableColumn.values()) {
            if (column != TableColumn.MESSAGE) {
                body.setColumnWidthByPosition(column.ordinal(), column.width());
            }
        }
        body.setColumnPercentageSizing(TableColumn.MESSAGE.ordinal(), true);
        body.setMinColumnWidth(TableColumn.MESSAGE.ordinal(), TableColumn.MESSAGE.width());
        body.setConfigLabelAccumulator((labels, column, row) -> {
            AlertStory story = rows.getRowObject(row);
            if (column == TableColumn.SEVERITY.ordinal() && story != null) {
                labels.addLabel(TableLook.label(story.latest().severity()));
            }
            if (column == TableColumn.STATE.ordinal() && story != null) {
                labels.addLabel(
                        rows.silenced(story)
                                ? TableLook.SILENCED
                                : TableLook.label(story.latest().state()));
            }
            labels.addLabel(TableColumn.values()[column].numeric() ? TableLook.NUMBER : TableLook.TEXT);
        });
        ViewportLayer viewport = new ViewportLayer(selection);
        DataLayer headerData = new DataLayer(titles(), 100, 24);
        ColumnHeaderLayer header = new ColumnHeaderLayer(headerData, viewport, selection);
        CompositeLayer grid = new CompositeLayer(1, 2);
        grid.setChildLayer(GridRegion.COLUMN_HEADER, new SortHeaderLayer<AlertStory>(header, ordering), 0, 0);
        grid.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        table = new NatTable(
                parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, grid, false);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new SingleClickSortConfiguration());
        table.addConfiguration(new TableLook(new Icons(table)));
        table.addConfiguration(contextClick());
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

    private static IDataProvider titles() {
        String[] titles = new String[TableColumn.values().length];
        for (TableColumn column : TableColumn.values()) {
            titles[column.ordinal()] = column.title();
        }
        return new IDataProvider() {
            @Override
            public Object getDataValue(int column, int row) {
                return titles[column];
            }

            @Override
            public void setDataValue(int column, int row, Object value) {
                throw new UnsupportedOperationException("Titles are not edited.");
            }

            @Override
            public int getColumnCount() {
                return titles.length;
            }

            @Override
            public int getRowCount() {
                return 1;
            }
        };
    }

    private AbstractUiBindingConfiguration contextClick() {
        return new AbstractUiBindingConfiguration() {
            @Override
            public void configureUiBindings(UiBindingRegistry bindings) {
                bindings.registerFirstMouseDownBinding(
                        new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 3), (natTable, event) -> {
                            int row = natTable.getRowIndexByPosition(natTable.getRowPositionByY(event.y));
                            if (row >= 0 && !selection.isRowPositionSelected(row)) {
                                selection.doCommand(new SelectRowsCommand(selection, 0, row, false, false));
                            }
                        });
            }
        };
    }

    NatTable control() {
        return table;
    }

    void onSelection(Consumer<List<AlertStory>> newListener) {
        listener = newListener;
    }

    /** What to say where there are no rows. */
    void hint(String newHint) {
        if (!hint.equals(newHint)) {
            hint = newHint;
            table.redraw();
        }
    }

    void dark(boolean dark) {
        table.setTheme(TableLook.theme(dark));
        ChartColours colours = dark ? ChartColours.DARK : ChartColours.LIGHT;
        table.getConfigRegistry()
                .registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, new Color(colours.grid()));
    }

    void show(AlertRows.Content content) {
        boolean structure = !rows.content().places().equals(content.places());
        rows.show(content);
        telling = true;
        body.fireLayerEvent(structure ? new RowStructuralRefreshEvent(body) : new VisualRefreshEvent(body));
        telling = false;
    }

    List<AlertStory> shown() {
        return rows.content().stories();
    }

    @SuppressWarnings("unchecked")
    List<AlertStory> selected() {
        return ((RowSelectionModel<AlertStory>) selection.getSelectionModel()).getSelectedRowObjects();
    }

    /** Selects the rows of these alerts, as far as there are any, and scrolls to the first. */
    void select(Collection<String> ids) {
        int[] places = ids.stream()
                .map(rows.content().places()::get)
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
