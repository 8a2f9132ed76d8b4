package org.tocsin.workbench.internal.timeline;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tocsin.rule.api.RuleSet;
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
import org.tocsin.workbench.core.monitor.WatchState;
import org.tocsin.workbench.core.rules.LevelMove;
import org.tocsin.workbench.internal.alerts.AlertActions;
import org.tocsin.workbench.internal.live.AlertSelection;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.live.Pulse;
import org.tocsin.workbench.internal.rules.LevelSaving;

/** The live chart. */
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

    private Composite stack;
    private Label hint;
    private TimeChart chart;
    private TimelineTools tools;
    private Pulse<ChartPicture> pulse;
    private volatile TimelineRequest request;
    private SceneClock clock;
    private TimeSpan shown;
    private volatile RuleLevels levels = new RuleLevels(new RuleSet(List.of(), List.of(), true), Optional.empty());

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        hint = new Label(stack, SWT.CENTER | SWT.WRAP);
        chart = getSite().getService(TimeChartFactory.class).create(stack);
        chart.listen(this);
        request = new TimelineRequest(window(), Optional.empty(), 800, ChartColours.LIGHT, Set.copyOf(selection.ids()));
        clock = new SceneClock();
        tools = new TimelineTools(this, request.window());
        tools.fill(getViewSite().getActionBars().getToolBarManager());
        hint();
        wear(this::theme);
        pulse = beat(stack, BEAT, this::picture, this::show);
        until(selection.onChange(this::picked));
        until(filter.onChange(pulse::now));
        getSite().setSelectionProvider(selection);
    }

    private ChartPicture picture() {
        TimelineRequest now = request;
        if (!clock.due(now, new SceneClock.State(history, board, filter.value(), rules.value()))) {
            return null;
        }
        history.forgetSilent();
        return new Scene(history, board.snapshot(), filter.value(), levels(), now).picture();
    }

    /** Where the rules draw lines, read anew when they are others. */
    private RuleLevels levels() {
        if (!levels.of(rules.value(), rules.language())) {
            levels = new RuleLevels(rules.value(), rules.language());
        }
        return levels;
    }

    private void show(ChartPicture picture) {
        if (picture.plots().isEmpty()) {
            hint();
            return;
        }
        shown = picture.span();
        chart.show(picture);
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != chart.control()) {
            layout.topControl = chart.control();
            stack.layout();
        }
        if (request.width() != chart.plotWidth()) {
            TimelineRequest old = request;
            request = new TimelineRequest(old.window(), old.fixed(), chart.plotWidth(), old.colours(), old.picks());
        }
    }

    private void theme(ChartColours colours) {
        chart.colours(colours);
        TimelineRequest old = request;
        request = new TimelineRequest(old.window(), old.fixed(), old.width(), colours, old.picks());
    }

    private void hint() {
        boolean stopped = watch.state().value() == WatchState.STOPPED;
        boolean measured = !history.sources().isEmpty();
        boolean ticked = history.series().stream().anyMatch(filter.value()::shows);
        String text;
        if (request.fixed().isPresent() && measured) {
            text = "\n\nNothing was measured in this time. Press Home or Follow to see the newest.";
        } else if (measured && !ticked) {
            text = "\n\nNothing is ticked under Sources in the Filter view.";
        } else if (stopped) {
            text = "\n\nNothing is watched. Choose Monitor > Start (F9) to see metrics here.";
        } else {
            text = "\n\nWaiting for the first measurements…\nMonitor > Sources chooses what is watched.";
        }
        if (!hint.getText().equals(text)) {
            hint.setText(text);
        }
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != hint) {
            layout.topControl = hint;
            stack.layout();
        }
    }

    private void picked() {
        TimelineRequest old = request;
        request =
                new TimelineRequest(old.window(), old.fixed(), old.width(), old.colours(), Set.copyOf(selection.ids()));
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
        Optional<LevelMove> move = levels.move(level.id());
        if (move.isPresent() && rules.book().isPresent() && rules.language().isPresent()) {
            new LevelSaving(
                            getSite().getShell(),
                            rules.book().get(),
                            rules.language().get())
                    .ask(move.get(), value);
        }
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
