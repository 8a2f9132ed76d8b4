package org.tocsin.workbench.internal.rules;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tocsin.api.detector.Finding;
import org.tocsin.workbench.core.monitor.Truths;

/** The parts of the condition with their values right now, for one source. */
final class ValuesPane {

    private final Composite pane;
    private final Combo sources;
    private final Table table;
    private final Label state;
    private final Button why;

    /**
     * An empty pane.
     *
     * @param chosen called after the user has chosen another source
     * @param whyNot called when the user wants to know more
     */
    ValuesPane(Composite parent, Runnable chosen, Runnable whyNot) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).applyTo(pane);
        new Label(pane, SWT.NONE).setText(RuleMessages.rightNow);
        sources = new Combo(pane, SWT.READ_ONLY);
        sources.setData("field", "source");
        sources.addListener(SWT.Selection, event -> chosen.run());
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(sources);
        state = new Label(pane, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(state);
        why = new Button(pane, SWT.PUSH);
        why.setText(RuleMessages.whyNot);
        why.setToolTipText(RuleMessages.whyNotHelp);
        why.addListener(SWT.Selection, event -> whyNot.run());
        table = new Table(pane, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setData("field", "values");
        column(RuleMessages.part, 230);
        column(RuleMessages.value, 90);
        column("", 120);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(4, 1)
                .hint(SWT.DEFAULT, 104)
                .applyTo(table);
        table.addListener(SWT.Resize, event -> {
            int rest = table.getClientArea().width - 90 - 120;
            table.getColumn(0).setWidth(Math.max(140, rest));
        });
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    Control control() {
        return pane;
    }

    /** The source that is chosen; empty if there is none. */
    String source() {
        return sources.getText();
    }

    /** Offers these sources; what was chosen stays if it is among them. */
    void sources(List<String> names) {
        if (!List.of(sources.getItems()).equals(names)) {
            String chosen = sources.getText();
            sources.setItems(names.toArray(String[]::new));
            sources.select(Math.max(0, names.indexOf(chosen)));
        }
    }

    void choose(String source) {
        if (sources.indexOf(source) >= 0) {
            sources.setText(source);
        }
    }

    /**
     * Shows parts with their values.
     *
     * @param words how the rule stands, in a few words
     * @param askable whether there is a saved rule to ask about
     */
    void show(String words, List<Finding> findings, boolean askable) {
        state.setText(words.replace("&", "&&"));
        state.setToolTipText(words);
        why.setEnabled(askable && !source().isEmpty());
        while (table.getItemCount() > findings.size()) {
            table.remove(table.getItemCount() - 1);
        }
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
            String note = Optional.of(Truths.note(finding))
                    .filter(text -> !text.isEmpty())
                    .map(text -> "  (" + text + ")")
                    .orElse("");
            put(item, 0, "   ".repeat(finding.depth()) + finding.text() + note);
            put(item, 1, Truths.value(finding));
            put(item, 2, Truths.text(finding.truth()));
        }
    }

    private static void put(TableItem item, int column, String text) {
        if (!item.getText(column).equals(text)) {
            item.setText(column, text);
        }
    }
}
