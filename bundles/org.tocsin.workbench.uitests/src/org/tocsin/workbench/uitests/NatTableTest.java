package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** NatTable finds its collections through the service loader, which only works with SPI Fly about. */
class NatTableTest {

    @Test
    void shouldSelectARow() {
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            Shell shell = new Shell();
            shell.setLayout(new FillLayout());
            SelectionLayer selection = new SelectionLayer(new DataLayer(new Numbers()));
            new NatTable(shell, SWT.NONE, new ViewportLayer(selection));
            shell.setSize(400, 300);
            shell.open();
            selection.selectRow(0, 7, false, false);
            assertEquals(1, selection.getSelectedRowCount());
            shell.dispose();
        });
    }

    private static final class Numbers implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return row * 10 + column;
        }

        @Override
        public void setDataValue(int column, int row, Object value) {}

        @Override
        public int getColumnCount() {
            return 3;
        }

        @Override
        public int getRowCount() {
            return 100;
        }
    }
}
