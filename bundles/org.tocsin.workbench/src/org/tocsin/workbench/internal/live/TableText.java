package org.tocsin.workbench.internal.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Tables as text with tabs, which tables of others take in. UI thread. */
public final class TableText {

    private TableText() {}

    /** The rows that are selected, or all where that are none, below the titles. */
    public static String of(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(line(IntStream.range(0, table.getColumnCount())
                .mapToObj(column -> table.getColumn(column).getText())));
        TableItem[] items = table.getSelectionCount() > 0 ? table.getSelection() : table.getItems();
        for (TableItem item : items) {
            lines.add(line(IntStream.range(0, table.getColumnCount()).mapToObj(item::getText)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> cell.replace('\t', ' ').replace('\n', ' ')).collect(Collectors.joining("\t"));
    }

    /** Puts a text where others can paste it. */
    public static void copy(String text, Control control) {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Copies the one of these that has the focus, else the first. */
    public static void copy(Table first, Table second) {
        Table chosen = second.isFocusControl() ? second : first;
        copy(of(chosen), chosen);
    }
}
