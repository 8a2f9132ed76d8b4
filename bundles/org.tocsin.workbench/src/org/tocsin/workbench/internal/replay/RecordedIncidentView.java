package org.tocsin.workbench.internal.replay;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.tocsin.session.incident.IncidentBundle;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.replay.Replay;
import org.tocsin.workbench.core.replay.ReplayDesk;
import org.tocsin.workbench.core.replay.SummaryText;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.live.ReplaySelection;

/** What came with an incident bundle that is replayed: its summary, and the alerts as they were recorded. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class RecordedIncidentView extends LivePart {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.recordedIncident";

    private static final String NOTHING = ReplayMessages.noIncident;
    private static final int[] SHARES = {45, 55};

    @Inject
    private ReplayDesk desk;

    @Inject
    private ReplaySelection picked;

    private Text summary;
    private TableViewer table;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setLayoutData(new org.eclipse.swt.layout.GridData(SWT.FILL, SWT.FILL, true, true));
        summary = new Text(halves, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        summary.setData("field", "summary");
        table = new TableViewer(halves, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.getTable().setHeaderVisible(true);
        table.getTable().setData("field", "recorded");
        for (RecordedColumn column : RecordedColumn.values()) {
            add(column);
        }
        table.setContentProvider(ArrayContentProvider.getInstance());
        // a replay gives alerts the ids that they had, so the chart goes to them
        table.addSelectionChangedListener(event -> picked.alerts().select(ids()));
        halves.setWeights(SHARES);
        until(desk.onChange(() -> later(parent, this::show)));
        keys("org.tocsin.workbench.replayKeys");
        show();
    }

    private void add(RecordedColumn column) {
        TableViewerColumn shown = new TableViewerColumn(table, SWT.LEFT);
        shown.getColumn().setText(column.title());
        shown.getColumn().setWidth(column.width());
        shown.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return column.text((AlertStory) element);
            }
        });
    }

    private List<String> ids() {
        return Stream.of(table.getStructuredSelection().toArray())
                .map(story -> ((AlertStory) story).id())
                .toList();
    }

    private void show() {
        Optional<Replay> replay = desk.current();
        Optional<IncidentBundle> bundle =
                replay.flatMap(open -> open.plan().input().bundle());
        summary.setText(bundle.map(RecordedIncidentView::words).orElse(NOTHING));
        table.setInput(bundle.isPresent() ? replay.orElseThrow().plan().input().alerts() : List.of());
    }

    private static String words(IncidentBundle bundle) {
        return bundle.summary().isBlank() ? bundle.manifest().title() : SummaryText.plain(bundle.summary());
    }

    @Override
    public void setFocus() {
        summary.setFocus();
    }
}
