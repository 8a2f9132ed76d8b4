package org.tocsin.workbench.internal.evaluation;

import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.tocsin.measure.api.DetectionFigures;
import org.tocsin.measure.api.FigureColumn;

/** The figures, a row for each detector and kind; those over all kinds are bold. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class FiguresTable {

    private static final int WORD = 130;
    private static final int NUMBER = 78;

    private final TableViewer viewer;
    private List<DetectionFigures> figures = List.of();

    FiguresTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setData("field", "figures");
        for (FigureColumn column : FigureColumn.values()) {
            add(column);
        }
        // the last column takes the room that is left, which is not what a number wants
        TableViewerColumn rest = new TableViewerColumn(viewer, SWT.LEFT);
        rest.getColumn().setWidth(NUMBER);
        rest.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return "";
            }
        });
        viewer.setContentProvider(ArrayContentProvider.getInstance());
    }

    private void add(FigureColumn column) {
        TableViewerColumn shown = new TableViewerColumn(viewer, column.number() ? SWT.RIGHT : SWT.LEFT);
        shown.getColumn().setText(column.title());
        shown.getColumn().setToolTipText(column.help());
        shown.getColumn().setWidth(column.number() ? NUMBER : WORD);
        shown.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return column.text((DetectionFigures) element);
            }

            @Override
            public @Nullable Font getFont(Object element) {
                return ((DetectionFigures) element).kind().equals(DetectionFigures.ALL)
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                        : null;
            }
        });
    }

    Table control() {
        return viewer.getTable();
    }

    List<DetectionFigures> figures() {
        return figures;
    }

    void show(List<DetectionFigures> newFigures) {
        figures = newFigures;
        viewer.setInput(newFigures);
    }
}
