package org.tocsin.workbench.internal.alerts;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The titles of the columns, as a row of their own. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class ColumnTitles implements IDataProvider {

    @Override
    public Object getDataValue(int column, int row) {
        return TableColumn.values()[column].title();
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("Titles are not edited.");
    }

    @Override
    public int getColumnCount() {
        return TableColumn.values().length;
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
