package org.tocsin.workbench.internal.learning;

import java.util.List;
import java.util.OptionalLong;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tocsin.api.monitor.KeptModel;
import org.tocsin.workbench.core.monitor.Figures;

/** The models that are kept of one source and detector, the newest first. */
final class ModelTable {

    private final Table table;
    private List<KeptModel> shown = List.of();

    ModelTable(Composite parent, Runnable selected) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setData("field", "models");
        column(LearningMessages.model, 60, SWT.RIGHT);
        column(LearningMessages.learned, 150, SWT.LEFT);
        column(LearningMessages.events, 70, SWT.RIGHT);
        column("", 140, SWT.LEFT);
        table.addListener(SWT.Selection, event -> selected.run());
    }

    private void column(String title, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.setWidth(width);
    }

    Control control() {
        return table;
    }

    void show(List<KeptModel> models) {
        if (models.equals(shown)) {
            return;
        }
        int selection = table.getSelectionIndex();
        shown = models;
        table.removeAll();
        for (KeptModel model : models) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                Long.toString(model.generation()),
                model.learned().map(Figures::time).orElse("?"),
                Integer.toString(model.rows()),
                notes(model)
            });
        }
        table.select(Math.min(selection, models.size() - 1));
    }

    private static String notes(KeptModel model) {
        String use = model.current() ? model.frozen() ? LearningMessages.inUseFrozen : LearningMessages.inUse : "";
        return model.problem().isEmpty() ? use : model.problem();
    }

    /** The generation that is selected, if it is an older one that can be used. */
    OptionalLong older() {
        int index = table.getSelectionIndex();
        return index > 0 && index < shown.size() && shown.get(index).problem().isEmpty()
                ? OptionalLong.of(shown.get(index).generation())
                : OptionalLong.empty();
    }
}
