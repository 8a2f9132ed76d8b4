package org.tocsin.workbench.internal.alerts;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveSelectionAction;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/** What keys and clicks do in the table, besides selecting rows: they open incidents and close them. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class TableKeys extends AbstractUiBindingConfiguration {

    private final AlertRows rows;
    private final SelectionLayer selection;
    private OpenListener listener = (incident, open) -> {};

    TableKeys(AlertRows rows, SelectionLayer selection) {
        this.rows = rows;
        this.selection = selection;
    }

    void onOpen(OpenListener newListener) {
        listener = newListener;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        bindings.registerFirstMouseDownBinding(
                new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 3), (table, event) -> pick(row(table, event)));
        bindings.registerFirstSingleClickBinding(
                new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 1), (table, event) -> click(table, event));
        bindings.registerFirstKeyBinding(
                key(SWT.ARROW_DOWN), (table, event) -> go(SelectionLayer.MoveDirectionEnum.DOWN, table, event));
        bindings.registerFirstKeyBinding(
                key(SWT.ARROW_UP), (table, event) -> go(SelectionLayer.MoveDirectionEnum.UP, table, event));
        bindings.registerFirstKeyBinding(key(SWT.ARROW_RIGHT), (table, event) -> open());
        bindings.registerFirstKeyBinding(key(SWT.ARROW_LEFT), (table, event) -> close());
        bindings.registerFirstKeyBinding(key(SWT.CR), (table, event) -> turn());
        bindings.registerFirstKeyBinding(key(SWT.KEYPAD_CR), (table, event) -> turn());
    }

    /** A key alone; what the mouse does meanwhile makes no difference. */
    private static IKeyEventMatcher key(int code) {
        return event -> event.keyCode == code && (event.stateMask & SWT.MODIFIER_MASK) == 0;
    }

    /** Where nothing is selected, there is nowhere to move from: it begins at the first row. */
    private void go(SelectionLayer.MoveDirectionEnum direction, NatTable table, KeyEvent event) {
        if (current().isEmpty()) {
            pick(0);
        } else {
            new MoveSelectionAction(direction).run(table, event);
        }
    }

    private static int row(NatTable table, MouseEvent event) {
        return table.getRowIndexByPosition(table.getRowPositionByY(event.y));
    }

    private void pick(int place) {
        if (place >= 0 && !selection.isRowPositionSelected(place)) {
            selection.doCommand(new SelectRowsCommand(selection, 0, place, false, false));
        }
    }

    /** The sign of an incident stands in the first column. */
    private void click(NatTable table, MouseEvent event) {
        int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
        AlertRow row = rows.getRowObject(row(table, event));
        if (column == TableColumn.SEVERITY.ordinal() && row != null && row.head()) {
            listener.open(row.incident(), row.kind() == AlertRow.Kind.CLOSED);
        }
    }

    /** The row that keys are for: the first one that is selected. */
    private Optional<AlertRow> current() {
        OptionalInt place = selection.getSelectedRowPositions().stream()
                .mapToInt(range -> range.start)
                .min();
        return place.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.getRowObject(place.getAsInt()));
    }

    private void open() {
        current()
                .filter(row -> row.kind() == AlertRow.Kind.CLOSED)
                .ifPresent(row -> listener.open(row.incident(), true));
    }

    /** Goes from an alert to its incident. */
    private void close() {
        current()
                .filter(row -> row.kind() == AlertRow.Kind.OPEN || row.kind() == AlertRow.Kind.PART)
                .ifPresent(row -> {
                    Integer head = rows.content()
                            .places()
                            .get(AlertRow.headId(row.incident().id()));
                    if (head != null) {
                        pick(head);
                    }
                    listener.open(row.incident(), false);
                });
    }

    private void turn() {
        current()
                .filter(AlertRow::head)
                .ifPresent(row -> listener.open(row.incident(), row.kind() == AlertRow.Kind.CLOSED));
    }
}
