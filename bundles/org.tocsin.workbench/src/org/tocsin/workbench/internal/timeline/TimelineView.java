package org.tocsin.workbench.internal.timeline;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartListener;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.PlotPoint;
import org.tocsin.workbench.chart.TimeChart;
import org.tocsin.workbench.chart.TimeChartFactory;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.monitor.FilterChoice;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.SettingsStore;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.internal.alerts.AlertActions;
import org.tocsin.workbench.internal.live.AlertSelection;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.live.Pulse;
import org.tocsin.workbench.internal.rules.LevelSaving;

/** The live chart. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class TimelineView extends LivePart implements ChartListener {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.timeline";

    private static final String WINDOW = "timeline.window";
    private static final long FIRST_WINDOW = 300_000;
    private static final long LEAST_WINDOW = 60_000;
    private static final Duration BEAT = Duration.ofMillis(100);

    @Inject
    private AlertBoard board;

    @Inject
    private MetricHistory history;

    @Inject
    private FilterChoice filter;

    @Inject
    private CurrentRules rules;

    @Inject
    private Watch watch;

    @Inject
    private AlertSelection selection;

    @Inject
    private SettingsStore store;

    @Inject
    private AlertActions actions;

    private TimelineStack stack;
    private TimeChart chart;
    private TimelineTools tools;
    private Pulse<ChartPicture> pulse;
    private volatile TimelineRequest request;
    private Scenes scenes;
    private TimeSpan shown;

    @Override
    public void createPartControl(Composite parent) {
        stack = new TimelineStack(parent);
        chart = getSite().getService(TimeChartFactory.class).create(stack.control());
        chart.listen(this);
        request = new TimelineRequest(window(), Optional.empty(), 800, ChartColours.LIGHT, Set.copyOf(selection.ids()));
        scenes = new Scenes(history, board, filter, rules);
        tools = new TimelineTools(this, request.window());
        tools.fill(getViewSite().getActionBars().getToolBarManager());
        hint();
        wear(this::theme);
        pulse = beat(stack.control(), BEAT, () -> scenes.next(request), this::show);
        until(selection.onChange(this::picked));
        until(filter.onChange(pulse::now));
        getSite().setSelectionProvider(selection);
    }

    private void show(ChartPicture picture) {
        if (picture.plots().isEmpty()) {
            hint();
            return;
        }
        shown = picture.span();
        chart.show(picture);
        stack.show(chart.control());
        if (request.width() != chart.plotWidth()) {
            request = request.withWidth(chart.plotWidth());
        }
    }

    private void theme(ChartColours colours) {
        chart.colours(colours);
        request = request.withColours(colours);
    }

    private void hint() {
        stack.hint(TimelineHint.of(
                request.fixed().isPresent(),
                history,
                filter.value(),
                watch.state().value()));
    }

    private void picked() {
        request = request.withPicks(selection.ids());
        pulse.now();
    }

    /** How much time is seen, as it was chosen last. */
    private long window() {
        try {
            return Math.max(LEAST_WINDOW, Long.parseLong(store.text(WINDOW)));
        } catch (NumberFormatException notChosenYet) {
            return FIRST_WINDOW;
        }
    }

    void window(long millis) {
        store.put(WINDOW, Long.toString(millis));
        request = request.withWindow(millis);
        changed();
    }

    /** Zooms about the middle, or about the newest while that is followed. */
    void zoom(double factor) {
        if (shown != null) {
            spanWanted(shown.zoomed(factor, request.fixed().isPresent() ? 0.5 : 1));
        }
    }

    void hold(boolean held) {
        request = request.withFixed(held ? Optional.ofNullable(shown) : Optional.empty());
        changed();
    }

    @Override
    public void spanWanted(TimeSpan span) {
        request = request.withFixed(Optional.of(span));
        changed();
    }

    @Override
    public void followWanted() {
        hold(false);
    }

    @Override
    public void markerPicked(String id) {
        selection.select(List.of(id));
    }

    @Override
    public void menuWanted(PlotPoint point, Point where) {
        new TimelineMenu(board, rules, actions, chart.control()).open(point, where);
    }

    @Override
    public void levelMoved(Level level, double value) {
        scenes.move(level.id())
                .ifPresent(move ->
                        LevelSaving.of(getSite().getShell(), rules).ifPresent(saving -> saving.ask(move, value)));
    }

    private void changed() {
        Optional<TimeSpan> fixed = request.fixed();
        tools.held(fixed.isPresent());
        // the name of the part rather than a line of text, which would push the plots down
        setPartName(fixed.isPresent() ? "Timeline (held)" : "Timeline");
        setTitleToolTip(fixed.map(span -> "Held at " + Figures.time(Instant.ofEpochMilli(span.from())) + " – "
                        + Figures.time(Instant.ofEpochMilli(span.to())) + ". Home or Follow shows the newest again.")
                .orElse("The newest measurements"));
        pulse.now();
    }

    @Override
    public void setFocus() {
        chart.control().setFocus();
    }
}
