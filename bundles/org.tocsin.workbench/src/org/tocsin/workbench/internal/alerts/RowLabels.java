package org.tocsin.workbench.internal.alerts;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;

/** Which looks the cells of a row have, by the names that {@link TableLook} gives them. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class RowLabels implements IConfigLabelAccumulator {

    private final AlertRows rows;

    RowLabels(AlertRows rows) {
        this.rows = rows;
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int place) {
        AlertRow row = rows.getRowObject(place);
        if (row != null) {
            if (column == TableColumn.SEVERITY.ordinal()) {
                String severity = TableLook.label(row.severity());
                labels.addLabel(row.kind() == AlertRow.Kind.PART ? TableLook.PART + severity : severity);
            }
            if (column == TableColumn.STATE.ordinal()) {
                labels.addLabel(
                        rows.silenced(row)
                                ? TableLook.SILENCED
                                : TableLook.label(row.story().latest().state()));
            }
            if (row.fresh()) {
                labels.addLabel(TableLook.FRESH);
            }
        }
        labels.addLabel(TableColumn.values()[column].numeric() ? TableLook.NUMBER : TableLook.TEXT);
    }
}
