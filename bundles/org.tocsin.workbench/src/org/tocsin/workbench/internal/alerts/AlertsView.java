package org.tocsin.workbench.internal.alerts;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.tocsin.workbench.core.incident.CurrentIncidents;
import org.tocsin.workbench.core.incident.Novelty;
import org.tocsin.workbench.core.incident.OpenIncidents;
import org.tocsin.workbench.core.monitor.AlertSearch;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.FilterChoice;
import org.tocsin.workbench.core.monitor.PastAlerts;
import org.tocsin.workbench.core.monitor.SettingsStore;
import org.tocsin.workbench.core.silence.SilencedAlerts;
import org.tocsin.workbench.internal.live.AlertSelection;
import org.tocsin.workbench.internal.live.Attention;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.live.PartSight;
import org.tocsin.workbench.internal.live.Pulse;

/** The table of alerts, with a search box. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class AlertsView extends LivePart {

    /** The id of this view and of its context menu. */
    public static final String ID = "org.tocsin.workbench.alerts";

    private static final Duration BEAT = Duration.ofMillis(250);

    private final Ordering ordering = new Ordering(this::refresh);

    @Inject
    private CurrentIncidents incidents;

    @Inject
    private Novelty novelty;

    @Inject
    private Attention attention;

    @Inject
    private FilterChoice filter;

    @Inject
    private AlertSelection selection;

    @Inject
    private SilencedAlerts silences;

    @Inject
    private SettingsStore settings;

    @Inject
    private PastAlerts past;

    private AlertTable table;
    private HistorySearch kept;
    private TableChoice choice;
    private ViewToggle silenced;
    private ViewToggle flat;
    private Text search;
    private Label count;
    private Pulse<AlertRows.Content> pulse;
    private volatile AlertSearch words = AlertSearch.of("");
    private OpenIncidents open;
    private volatile boolean visible;
    private volatile int turn;

    @Override
    public void createPartControl(Composite parent) {
        open = new OpenIncidents(settings);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        layout.marginRight = 6;
        parent.setLayout(layout);
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(AlertMessages.searchHint);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.horizontalIndent = 4;
        search.setLayoutData(wide);
        search.addListener(SWT.Modify, event -> {
            words = AlertSearch.of(search.getText());
            kept.words(search.getText());
            refresh();
        });
        count = new Label(parent, SWT.RIGHT);
        GridData right = new GridData(SWT.END, SWT.CENTER, false, false);
        right.widthHint = 270;
        right.horizontalIndent = 8;
        count.setLayoutData(right);
        table = new AlertTable(parent, ordering);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        table.onSelection(selection::select);
        choice = new TableChoice(table, selection, this::open);
        table.onOpen((incident, opened) -> open(incident.id(), opened));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.control().setFocus();
            }
        });
        kept = new HistorySearch(past, sentence -> later(table.control(), () -> setContentDescription(sentence)));
        getViewSite().getActionBars().getToolBarManager().add(kept);
        getViewSite().getActionBars().getMenuManager().add(kept);
        silenced = ViewToggle.silenced(settings, this::refresh);
        flat = ViewToggle.flat(settings, this::refresh);
        for (ViewToggle toggle : List.of(flat, silenced)) {
            getViewSite().getActionBars().getToolBarManager().add(toggle);
            getViewSite().getActionBars().getMenuManager().add(toggle);
        }
        TableContents contents = new TableContents(incidents, silences, novelty, ordering);
        until(PartSight.follow(this, seen -> visible = seen));
        menu();
        until(filter.onChange(this::refresh));
        until(selection.onChange(() -> later(table.control(), choice::follow)));
        wear(table::wear);
        pulse = beat(table.control(), BEAT, () -> contents.next(wish()), this::show);
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        table.control().setMenu(menu.createContextMenu(table.control()));
        getSite().registerContextMenu(ID, menu, selection);
        getSite().setSelectionProvider(selection);
    }

    private void refresh() {
        turn++;
        if (pulse != null) {
            pulse.now();
        }
    }

    private TableContents.Wish wish() {
        boolean looking = visible && attention.focused();
        return new TableContents.Wish(filter.value(), words, silenced.on(), flat.on(), open.ids(), looking, turn);
    }

    private void show(AlertRows.Content content) {
        choice.show(content);
        count.setText(content.counts().words(content.alerts().size()));
    }

    private void open(String incident, boolean opened) {
        if (open.open(incident, opened)) {
            refresh();
        }
    }

    /** The alerts that the table shows, with those of closed incidents, in its order. */
    public List<AlertStory> shown() {
        return table.content().alerts();
    }

    /** The rows of the table, from top to bottom. */
    public List<AlertRow> rows() {
        return table.content().rows();
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    /** Selects all alerts that the table shows. */
    public void selectAll() {
        selection.select(shown().stream().map(AlertStory::id).toList());
    }

    /** Puts the cursor into the search box. */
    public void search() {
        search.setFocus();
        search.selectAll();
    }
}
