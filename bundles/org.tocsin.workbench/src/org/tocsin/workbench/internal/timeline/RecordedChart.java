package org.tocsin.workbench.internal.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartListener;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.TimeChart;
import org.tocsin.workbench.chart.TimeChartFactory;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.EarlierCurves;
import org.tocsin.workbench.core.monitor.LineColours;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.internal.live.AlertSelection;
import org.tocsin.workbench.internal.live.Pulse;
import org.tocsin.workbench.internal.live.Subscriptions;

/** A chart of what a recording measured and raised, apart from what is watched. UI thread. */
public final class RecordedChart implements ChartListener {

    private static final Duration BEAT = Duration.ofMillis(100);
    private static final long FIRST_WINDOW = 300_000;

    private final TimelineStack stack;
    private final TimeChart chart;
    private final LineColours colours;
    private final AlertSelection selection;
    private final Pulse<ChartPicture> pulse;
    private volatile TimelineRequest request = TimelineRequest.first(FIRST_WINDOW, TimelineLook.FIRST);
    private volatile Optional<Scenes> scenes = Optional.empty();
    private Optional<AlertBoard> board = Optional.empty();
    private Optional<ChartPicture> shown = Optional.empty();

    /**
     * One with nothing to show.
     *
     * @param selection what alerts are picked into, and whose first one it moves to
     */
    public RecordedChart(Composite parent, TimeChartFactory charts, LineColours colours, AlertSelection selection) {
        this.colours = colours;
        this.selection = selection;
        stack = new TimelineStack(parent);
        chart = charts.create(stack.control());
        chart.listen(this);
        pulse = Pulse.start(stack.control(), BEAT, this::next, this::show);
        AutoCloseable picks = selection.onChange(this::picked);
        stack.control().addDisposeListener(event -> Subscriptions.end(picks));
    }

    /** What to lay out. */
    public Control control() {
        return stack.control();
    }

    /** What has the focus when it has. */
    public void focus() {
        chart.control().setFocus();
    }

    public void colours(ChartColours theme) {
        chart.colours(theme);
        request(now -> now.withColours(theme));
    }

    /**
     * Shows what one recording measures and raises from now on.
     *
     * @param rules those that it is judged by
     * @param window how much time is seen at once, in milliseconds
     */
    public void show(
            MetricHistory history, AlertBoard alerts, RuleSet rules, Optional<RuleLanguage> language, long window) {
        board = Optional.of(alerts);
        scenes = Optional.of(new Scenes(
                history, EarlierCurves.NONE, alerts, () -> AlertFilter.NONE, () -> rules, () -> language, colours));
        request(now -> now.withPicks(List.of()).withWindow(window));
    }

    /** Shows these words in place of the chart. */
    public void say(String words) {
        scenes = Optional.empty();
        board = Optional.empty();
        // a name may have an ampersand
        stack.hint(words.replace("&", "&&"));
    }

    /** The time that is seen; empty as long as there is no picture. */
    public Optional<TimeSpan> span() {
        return shown.map(ChartPicture::span);
    }

    private @Nullable ChartPicture next() {
        Optional<Scenes> now = scenes;
        return now.isPresent() ? now.get().next(request) : null;
    }

    private void show(ChartPicture picture) {
        if (scenes.isEmpty() || picture.plots().isEmpty()) {
            return;
        }
        shown = Optional.of(picture);
        chart.show(picture);
        stack.show(chart.control());
        if (request.width() != chart.plotWidth()) {
            request(now -> now.withWidth(chart.plotWidth()));
        }
    }

    private void request(UnaryOperator<TimelineRequest> change) {
        request = change.apply(request);
        pulse.now();
    }

    private void picked() {
        List<String> picks = selection.ids();
        request(now -> now.withPicks(picks));
        picks.stream()
                .findFirst()
                .flatMap(id -> board.flatMap(alerts -> alerts.find(id)))
                .ifPresent(story -> {
                    request(now -> now.withHighlight(Optional.of(story.latest().source())));
                    span().flatMap(seen -> AlertAim.of(story, seen)).ifPresent(this::spanWanted);
                });
    }

    @Override
    public void spanWanted(TimeSpan span) {
        request(now -> now.withFixed(Optional.of(span)));
    }

    @Override
    public void followWanted() {
        request(now -> now.withFixed(Optional.empty()));
    }

    @Override
    public void markerPicked(String id) {
        selection.select(List.of(id));
    }
}
