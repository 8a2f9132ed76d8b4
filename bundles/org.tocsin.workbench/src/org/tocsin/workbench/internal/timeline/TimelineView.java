package org.tocsin.workbench.internal.timeline;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.PlotPoint;
import org.tocsin.workbench.chart.TimeChart;
import org.tocsin.workbench.chart.TimeChartFactory;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.EarlierCurves;
import org.tocsin.workbench.core.monitor.FilterChoice;
import org.tocsin.workbench.core.monitor.Highlight;
import org.tocsin.workbench.core.monitor.LineColours;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.RecordedPast;
import org.tocsin.workbench.core.monitor.SettingsStore;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.internal.alerts.AlertActions;
import org.tocsin.workbench.internal.live.AlertSelection;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.live.Pulse;
import org.tocsin.workbench.internal.rules.LevelSaving;

/** The live chart. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class TimelineView extends LivePart {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.timeline";

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

    @Inject
    private Highlight highlight;

    @Inject
    private LineColours colours;

    @Inject
    private RecordedPast recorded;

    private TimelineStack stack;
    private TimeChart chart;
    private TimelineTools tools;
    private Pulse<ChartPicture> pulse;
    private TimelineHelm helm;
    private Scenes scenes;
    private String wanted = "";

    @Override
    public void createPartControl(Composite parent) {
        stack = new TimelineStack(parent);
        chart = getSite().getService(TimeChartFactory.class).create(stack.control());
        helm = new TimelineHelm(new TimelineMemory(store), this::changed);
        chart.listen(new TimelineGestures(this, helm, selection, highlight, history));
        EarlierCurves earlier = new EarlierCurves(recorded::read, TimelineView::inBackground);
        scenes = new Scenes(history, earlier, board, filter::value, rules::value, rules::language, colours);
        tools = new TimelineTools(helm, getViewSite().getActionBars().getToolBarManager());
        tools.fill();
        new ModeMenu(helm).attach(getViewSite().getActionBars().getMenuManager());
        hint();
        pulse = beat(stack.control(), BEAT, () -> scenes.next(helm.request()), this::show);
        wear(this::theme);
        until(selection.onChange(this::picked));
        until(filter.onChange(pulse::now));
        until(highlight.onChange(() -> helm.request(now -> now.withHighlight(highlight.source()))));
        if (!selection.ids().isEmpty()) {
            picked();
        }
        getSite().setSelectionProvider(selection);
    }

    private static void inBackground(Runnable reading) {
        ICoreRunnable run = monitor -> reading.run();
        Job.create(TimelineMessages.reading, run).schedule();
    }

    private void show(ChartPicture picture) {
        tools.shown(picture.span().length());
        if (picture.plots().isEmpty()) {
            hint();
            return;
        }
        helm.shown(picture);
        chart.show(picture);
        stack.show(chart.control());
        reveal(picture);
        if (helm.request().width() != chart.plotWidth()) {
            helm.request(now -> now.withWidth(chart.plotWidth()));
        }
    }

    /** Scrolls to the alert that was picked, once the picture has it. */
    private void reveal(ChartPicture picture) {
        picture.plots().stream()
                .filter(plot -> plot.markers().stream().anyMatch(marker -> wanted.equals(marker.id())))
                .findFirst()
                .ifPresent(plot -> {
                    wanted = "";
                    chart.reveal(plot.key());
                });
    }

    private void theme(ChartColours theme) {
        chart.colours(theme);
        helm.request(now -> now.withColours(theme));
    }

    private void hint() {
        stack.hint(TimelineHint.of(
                helm.request().fixed().isPresent(),
                helm.look().mode(),
                history,
                filter.value(),
                watch.state().value()));
    }

    private void picked() {
        List<String> picks = selection.ids();
        Optional<AlertStory> story =
                picks.isEmpty() ? Optional.empty() : board.snapshot().find(picks.get(0));
        wanted = picks.isEmpty() ? "" : picks.get(0);
        helm.request(now -> now.withPicks(picks));
        highlight.pick(story.map(one -> one.latest().source()));
        story.ifPresent(helm::aim);
    }

    /** Opens the menu of a place. */
    void menu(PlotPoint point, Point where) {
        helm.shown()
                .ifPresent(picture -> new TimelineMenu(board, rules, actions, chart.control())
                        .open(point, where, helm.look().mode(), new PanelMenu(helm, chart, picture)));
    }

    /** Asks whether a rule shall have the level that its line was dragged to. */
    void move(Level level, double value) {
        scenes.move(level.id())
                .ifPresent(move ->
                        LevelSaving.of(getSite().getShell(), rules).ifPresent(saving -> saving.ask(move, value)));
    }

    /** What it shows now, in these colours; empty if it shows nothing. UI thread. */
    public Optional<ChartPicture> picture(ChartColours theme) {
        return helm.shown()
                .map(seen -> scenes.picture(helm.request().withColours(theme).withFixed(Optional.of(seen.span()))))
                .filter(picture -> !picture.plots().isEmpty());
    }

    private void changed() {
        Optional<TimeSpan> fixed = helm.request().fixed();
        tools.held(fixed.isPresent());
        // the name of the part rather than a line of text, which would push the plots down
        setPartName(fixed.isPresent() ? TimelineMessages.held : TimelineMessages.timeline);
        setTitleToolTip(TimelineHint.title(fixed));
        pulse.now();
    }

    @Override
    public void setFocus() {
        chart.control().setFocus();
    }
}
