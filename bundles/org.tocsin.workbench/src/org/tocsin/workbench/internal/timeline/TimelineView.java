package org.tocsin.workbench.internal.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartListener;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.PlotPoint;
import org.tocsin.workbench.chart.TimeChart;
import org.tocsin.workbench.chart.TimeChartFactory;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.internal.desk.Desk;
import org.tocsin.workbench.internal.desk.Pulse;
import org.tocsin.workbench.internal.desk.WatchState;
import org.tocsin.workbench.internal.model.Figures;
import org.tocsin.workbench.internal.rules.LevelMove;
import org.tocsin.workbench.internal.rules.LevelSaving;

/** The live chart. */
public final class TimelineView extends ViewPart implements ChartListener {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.timeline";

    private static final String WINDOW = "timeline.window";
    private static final Duration BEAT = Duration.ofMillis(100);
    private static final Duration THEME_BEAT = Duration.ofMillis(700);

    private final List<AutoCloseable> subscriptions = new ArrayList<>();
    private Desk desk;
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
        desk = getSite().getService(Desk.class);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        hint = new Label(stack, SWT.CENTER | SWT.WRAP);
        chart = getSite().getService(TimeChartFactory.class).create(stack);
        chart.listen(this);
        ChartColours colours = ChartColours.on(parent.getBackground().getRGB());
        chart.colours(colours);
        long window = Math.max(60_000, desk.settings().store().getLong(WINDOW));
        if (desk.settings().store().getLong(WINDOW) == 0) {
            window = 300_000;
        }
        request = new TimelineRequest(
                window, Optional.empty(), 800, colours, Set.copyOf(desk.picks().value()));
        clock = new SceneClock();
        tools = new TimelineTools(this, window);
        tools.fill(getViewSite().getActionBars().getToolBarManager());
        hint();
        subscriptions.add(desk.picks().onChange(this::picked));
        subscriptions.add(desk.filter().onChange(() -> pulse.now()));
        Pulse.start(stack, THEME_BEAT, () -> true, always -> theme());
        pulse = Pulse.start(stack, BEAT, this::picture, this::show);
    }

    private ChartPicture picture() {
        TimelineRequest now = request;
        if (!clock.due(now, desk)) {
            return null;
        }
        desk.history().forgetSilent();
        return new Scene(desk.history(), desk.board().snapshot(), desk.filter().value(), levels(), now).picture();
    }

    /** Where the rules draw lines, read anew when they are others. */
    private RuleLevels levels() {
        if (!levels.of(desk.ruleSet().value(), desk.language())) {
            levels = new RuleLevels(desk.ruleSet().value(), desk.language());
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

    private void theme() {
        ChartColours colours = ChartColours.on(stack.getParent().getBackground().getRGB());
        if (!colours.equals(request.colours())) {
            chart.colours(colours);
            TimelineRequest old = request;
            request = new TimelineRequest(old.window(), old.fixed(), old.width(), colours, old.picks());
        }
    }

    private void hint() {
        boolean stopped = desk.watch().state().value() == WatchState.STOPPED;
        boolean measured = !desk.history().sources().isEmpty();
        boolean ticked = desk.history().series().stream().anyMatch(desk.filter().value()::shows);
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
        request = new TimelineRequest(
                old.window(),
                old.fixed(),
                old.width(),
                old.colours(),
                Set.copyOf(desk.picks().value()));
        pulse.now();
    }

    void window(long millis) {
        desk.settings().store().setValue(WINDOW, millis);
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
        desk.picks().set(List.of(id));
    }

    @Override
    public void menuWanted(PlotPoint point, Point where) {
        new TimelineMenu(desk, chart.control()).open(point, where);
    }

    @Override
    public void levelMoved(Level level, double value) {
        Optional<LevelMove> move = levels.move(level.id());
        if (move.isPresent() && desk.rules().isPresent() && desk.language().isPresent()) {
            new LevelSaving(
                            getSite().getShell(),
                            desk.rules().get(),
                            desk.language().get())
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

    @Override
    public void dispose() {
        for (AutoCloseable subscription : subscriptions) {
            try {
                subscription.close();
            } catch (Exception harmless) {
                // ending a subscription of ours cannot fail
            }
        }
        super.dispose();
    }
}
