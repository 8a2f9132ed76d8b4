package org.tocsin.workbench.internal.alerts;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.AlertSearch;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.FilterChoice;
import org.tocsin.workbench.core.monitor.PastAlerts;
import org.tocsin.workbench.core.monitor.SettingsStore;
import org.tocsin.workbench.core.silence.SilenceCensus;
import org.tocsin.workbench.core.silence.SilencedAlerts;
import org.tocsin.workbench.internal.live.AlertSelection;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.live.Pulse;

/** The table of alerts, with a search box. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class AlertsView extends LivePart {

    /** The id of this view and of its context menu. */
    public static final String ID = "org.tocsin.workbench.alerts";

    private static final Duration BEAT = Duration.ofMillis(250);

    private record Wanted(
            long board, SilenceCensus census, boolean silenced, AlertFilter filter, AlertSearch search, int turn) {}

    private final Ordering ordering = new Ordering(this::refresh);

    @Inject
    private AlertBoard board;

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
    private SilencedToggle toggle;
    private HistorySearch kept;
    private Text search;
    private Label count;
    private Pulse<AlertRows.Content> pulse;
    private volatile AlertSearch words = AlertSearch.of("");
    private volatile int turn;
    private Wanted last;

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        layout.marginRight = 6;
        parent.setLayout(layout);
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Search: source, rule, metric, state, message");
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
        table.onSelection(
                stories -> selection.select(stories.stream().map(AlertStory::id).toList()));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.control().setFocus();
            }
        });
        toggle = new SilencedToggle(settings, this::refresh);
        getViewSite().getActionBars().getToolBarManager().add(toggle);
        getViewSite().getActionBars().getMenuManager().add(toggle);
        kept = new HistorySearch(past, sentence -> later(table.control(), () -> setContentDescription(sentence)));
        getViewSite().getActionBars().getToolBarManager().add(kept);
        getViewSite().getActionBars().getMenuManager().add(kept);
        menu();
        until(filter.onChange(this::refresh));
        until(selection.onChange(() -> later(table.control(), this::follow)));
        wear(colours -> table.dark(colours.dark()));
        pulse = beat(table.control(), BEAT, this::content, this::show);
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

    private AlertRows.@Nullable Content content() {
        Wanted wanted = new Wanted(board.version(), silences.now(), toggle.shown(), filter.value(), words, turn);
        if (wanted.equals(last)) {
            return null;
        }
        last = wanted;
        List<AlertStory> fired =
                board.snapshot().stories().stream().filter(AlertStory::fired).toList();
        List<AlertStory> chosen = wanted.silenced()
                ? fired
                : fired.stream().filter(story -> !wanted.census().hides(story)).toList();
        List<AlertStory> shown = chosen.stream()
                .filter(story -> wanted.filter().test(story.latest()))
                .filter(wanted.search())
                .sorted(ordering.comparator())
                .toList();
        return AlertRows.Content.of(shown, wanted.census().hidden(), AlertCounts.of(fired, chosen, wanted.census()));
    }

    private void show(AlertRows.Content content) {
        table.hint(content.counts().hint());
        table.show(content);
        count.setText(content.counts().words(content.stories().size()));
        if (table.selected().isEmpty() && !selection.ids().isEmpty()) {
            table.select(selection.ids());
        }
    }

    /** Selects what was picked elsewhere. */
    private void follow() {
        List<String> selected = table.selected().stream().map(AlertStory::id).toList();
        List<String> picked = selection.ids();
        if (!(selected.size() == picked.size() && selected.containsAll(picked))) {
            table.select(picked);
        }
    }

    /** The alerts that the table shows, in its order. */
    public List<AlertStory> shown() {
        return table.shown();
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    /** Selects all alerts that the table shows. */
    public void selectAll() {
        table.select(shown().stream().map(AlertStory::id).toList());
    }

    /** Puts the cursor into the search box. */
    public void search() {
        search.setFocus();
        search.selectAll();
    }
}
