package org.tocsin.workbench.internal.live;

import java.util.Arrays;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tocsin.workbench.core.monitor.ChartTable;

/**
 * The numbers of a chart as they were at one moment, in a table that screen readers read and that Ctrl+C copies: the rows
 * that are selected, or all. UI thread.
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class ChartTableWindow extends Window {

    private static final Point SIZE = new Point(640, 480);
    private static final int WIDTH = 130;
    private static final char CTRL_C = 0x03;

    private final String title;
    private final ChartTable numbers;

    /**
     * @param title what the chart is called
     */
    public ChartTableWindow(Shell over, String title, ChartTable numbers) {
        super(over);
        this.title = title;
        this.numbers = numbers;
        setShellStyle(SWT.SHELL_TRIM);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(page);
        Table table = new Table(page, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setData("field", "numbers");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        for (String one : numbers.titles()) {
            TableColumn column = new TableColumn(table, table.getColumnCount() == 0 ? SWT.LEFT : SWT.RIGHT);
            column.setText(one);
            column.setWidth(WIDTH);
        }
        table.addListener(SWT.SetData, event -> {
            TableItem item = (TableItem) event.item;
            item.setText(numbers.rows().get(table.indexOf(item)).toArray(String[]::new));
        });
        table.addListener(SWT.KeyDown, event -> {
            if (event.character == CTRL_C) {
                copy(table);
            }
        });
        table.setItemCount(numbers.rows().size());
        table.setFocus();
        return page;
    }

    private void copy(Table table) {
        String text = table.getSelectionCount() == 0
                ? numbers.text()
                : numbers.text(
                        Arrays.stream(table.getSelectionIndices()).boxed().toList());
        Clipboard clipboard = new Clipboard(table.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
