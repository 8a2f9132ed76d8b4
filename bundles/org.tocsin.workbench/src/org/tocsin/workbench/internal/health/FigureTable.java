package org.tocsin.workbench.internal.health;

import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.core.health.HealthFigure;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.spark.Sparkline;

/** The figures of the pipeline, each with its course of the last five minutes. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class FigureTable {

    private static final int COURSE = 2;
    private static final int SECONDS = 300;
    private static final int HEIGHT = 24;

    private final Table table;
    private final Icons icons;
    private List<HealthFigure> shown = List.of();
    private ChartColours colours = ChartColours.LIGHT;

    FigureTable(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI);
        icons = new Icons(table);
        table.setHeaderVisible(true);
        table.setData("field", "figures");
        column(HealthMessages.figure, 150, SWT.LEFT);
        column(HealthMessages.now, 148, SWT.LEFT);
        column(HealthMessages.course, 108, SWT.LEFT);
        column(HealthMessages.least, 58, SWT.RIGHT);
        column(HealthMessages.most, 58, SWT.RIGHT);
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, HEIGHT));
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseMove, this::explain);
    }

    private void column(String title, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.setWidth(width);
    }

    Table control() {
        return table;
    }

    void wear(ChartColours next) {
        colours = next;
        table.redraw();
    }

    void show(List<HealthFigure> figures) {
        shown = figures;
        if (table.getItemCount() != figures.size()) {
            table.setItemCount(figures.size());
        }
        for (int i = 0; i < figures.size(); i++) {
            show(table.getItem(i), figures.get(i));
        }
        table.redraw();
    }

    private void show(TableItem item, HealthFigure figure) {
        String[] words = {figure.name(), figure.now(), "", figure.least(), figure.most()};
        for (int column = 0; column < words.length; column++) {
            if (!item.getText(column).equals(words[column])) {
                item.setText(column, words[column]);
            }
        }
        item.setImage(0, icons.image(figure.trouble() ? "trouble" : "state-calm"));
    }

    private void paint(Event event) {
        int row = table.indexOf((TableItem) event.item);
        if (event.index == COURSE && row >= 0 && row < shown.size()) {
            HealthFigure figure = shown.get(row);
            Rectangle cell = ((TableItem) event.item).getBounds(COURSE);
            Rectangle area = new Rectangle(cell.x + 2, cell.y + 3, cell.width - 6, cell.height - 6);
            Sparkline.draw(
                    event.gc,
                    area,
                    figure.course(),
                    SECONDS,
                    true,
                    figure.trouble() ? colours.of(Emphasis.HIGH) : colours.line(0),
                    colours);
        }
    }

    private void explain(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        int row = item == null ? -1 : table.indexOf(item);
        String tip = row >= 0 && row < shown.size() ? shown.get(row).meaning() : "";
        if (!tip.equals(table.getToolTipText())) {
            table.setToolTipText(tip.isEmpty() ? null : tip);
        }
    }
}
