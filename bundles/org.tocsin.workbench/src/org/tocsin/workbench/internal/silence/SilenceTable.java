package org.tocsin.workbench.internal.silence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.tocsin.workbench.core.silence.AlertSilence;
import org.tocsin.workbench.core.silence.SilenceRow;
import org.tocsin.workbench.core.silence.SilenceWords;
import org.tocsin.workbench.internal.icon.Icons;

/** The silences with how they stand. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class SilenceTable {

    private final TableColumnLayout widths = new TableColumnLayout();
    private final TableViewer viewer;
    private final Icons icons;
    private SilenceWords words = new SilenceWords(Instant.now(), ZoneId.systemDefault());
    private List<SilenceRow> shown = List.of();

    SilenceTable(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayout(widths);
        viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.MULTI);
        icons = new Icons(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setData("field", "silences");
        ColumnViewerToolTipSupport.enableFor(viewer);
        fixed(SilenceMessages.state, 100, SWT.LEFT, row -> row.state().word());
        wide(
                SilenceMessages.hides,
                5,
                220,
                row -> SilenceWords.scope(row.silence().scope()));
        fixed(SilenceMessages.until, 170, SWT.LEFT, row -> words.when(row.silence()));
        wide(SilenceMessages.reason, 3, 110, row -> row.silence().reason());
        fixed(SilenceMessages.by, 80, SWT.LEFT, row -> row.silence().by());
        fixed(SilenceMessages.openNow, 76, SWT.RIGHT, row -> Integer.toString(row.open()));
        fixed(
                SilenceMessages.inAll,
                60,
                SWT.RIGHT,
                row -> Long.toString(row.entry().tally().alerts()));
        fixed(
                SilenceMessages.lastHid,
                100,
                SWT.LEFT,
                row -> words.last(row.entry().tally()));
        viewer.getTable().getColumn(5).setToolTipText(SilenceMessages.openNowHelp);
        viewer.getTable().getColumn(6).setToolTipText(SilenceMessages.inAllHelp);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
    }

    private void fixed(String title, int width, int style, Function<SilenceRow, String> text) {
        widths.setColumnData(column(title, style, text).getColumn(), new ColumnPixelData(width, true, true));
    }

    private void wide(String title, int weight, int least, Function<SilenceRow, String> text) {
        widths.setColumnData(column(title, SWT.LEFT, text).getColumn(), new ColumnWeightData(weight, least, true));
    }

    private TableViewerColumn column(String title, int style, Function<SilenceRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        boolean first = viewer.getTable().getColumnCount() == 1;
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((SilenceRow) element);
            }

            @Override
            public @Nullable Image getImage(Object element) {
                return first ? icons.image("silence-" + name((SilenceRow) element)) : null;
            }

            @Override
            public @Nullable String getToolTipText(Object element) {
                return tip((SilenceRow) element);
            }
        });
        return column;
    }

    private static String name(SilenceRow row) {
        return row.state().name().toLowerCase(java.util.Locale.ROOT);
    }

    private String tip(SilenceRow row) {
        AlertSilence silence = row.silence();
        return String.join(
                "\n",
                Stream.of(
                                SilenceWords.scope(silence.scope()),
                                SilenceWords.calendar(silence.schedule()),
                                words.when(silence),
                                silence.reason(),
                                made(silence),
                                hint(row))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private String made(AlertSilence silence) {
        String time = words.time(silence.made());
        return silence.by().isEmpty()
                ? NLS.bind(SilenceMessages.made, time)
                : NLS.bind(SilenceMessages.madeBy, time, silence.by());
    }

    private static String hint(SilenceRow row) {
        return switch (row.state()) {
            case UNUSED -> SilenceMessages.unused;
            case ENDING -> SilenceMessages.ending;
            case ENDED -> SilenceMessages.ended;
            default -> "";
        };
    }

    TableViewer viewer() {
        return viewer;
    }

    Table control() {
        return viewer.getTable();
    }

    /** Shows these rows; what was selected stays so, as far as it is still there. */
    void show(List<SilenceRow> rows, SilenceWords newWords) {
        List<String> selected = selected().stream()
                .map(SilenceRow::silence)
                .map(AlertSilence::id)
                .toList();
        words = newWords;
        if (rows.equals(shown)) {
            viewer.refresh();
            return;
        }
        shown = rows;
        viewer.setInput(rows);
        viewer.setSelection(new StructuredSelection(rows.stream()
                .filter(row -> selected.contains(row.silence().id()))
                .toList()));
    }

    List<SilenceRow> selected() {
        return Stream.of(viewer.getStructuredSelection().toArray())
                .map(SilenceRow.class::cast)
                .toList();
    }
}
