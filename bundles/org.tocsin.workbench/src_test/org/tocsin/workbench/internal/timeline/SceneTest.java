package org.tocsin.workbench.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.workbench.chart.Band;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Look;
import org.tocsin.workbench.chart.Marker;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.chart.Strip;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.EarlierCurves;
import org.tocsin.workbench.core.monitor.LineColours;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.Ticks;
import org.tocsin.workbench.internal.rules.OneComparison;

class SceneTest {

    private static final long START = Instant.parse("2026-06-30T12:00:00Z").toEpochMilli();
    private static final Schema SCHEMA = Schema.of(List.of(new Metric("cpu", "%"), new Metric("latency", "ms")));
    private static final Rule HIGH = Rule.of("cpu-high", "cpu > 90").withSources(List.of("web-*"), List.of());

    private final MetricHistory history = new MetricHistory(10, Duration.ofHours(1));
    private final AlertBoard board = new AlertBoard(100);

    private ChartPicture picture(AlertFilter filter) {
        return picture(filter, now -> now);
    }

    private ChartPicture picture(AlertFilter filter, UnaryOperator<TimelineRequest> change) {
        for (int i = 0; i <= 120; i++) {
            for (String source : List.of("web-1", "db-1", "process:java")) {
                history.seen(Event.of(source, START + i * 1_000L, SCHEMA, i, 10), List.of(), List.of());
            }
        }
        TimelineRequest request =
                change.apply(TimelineRequest.first(60_000, TimelineLook.FIRST).withPicks(Set.of("a")));
        LineColours colours = new LineColours(new Forgetful());
        return new Scene(
                        new SceneMaterial(history, EarlierCurves.NONE, board.snapshot(), filter, levels(), colours),
                        request)
                .picture();
    }

    private static RuleLevels levels() {
        return new RuleLevels(new RuleSet(List.of(HIGH), List.of(), true), Optional.of(new OneComparison()));
    }

    private static Alert alert(String id, String check, AlertState state, int second, String source, String metric) {
        return Alerts.firing()
                .id(id)
                .state(state)
                .severity(Severity.MAJOR)
                .origin(check.isEmpty() ? "forest" : "rule", check)
                .source(source)
                .time(Instant.ofEpochMilli(START).plusSeconds(second))
                .metric(metric, 95.5, ExpectedRange.atMost(90))
                .build();
    }

    @Test
    void shouldDrawAPlotForEachMetricAndALineForEachSource() {
        ChartPicture picture = picture(AlertFilter.NONE);
        assertEquals(
                List.of("cpu", "latency"),
                picture.plots().stream().map(Plot::title).toList());
        assertEquals(2, picture.plots().get(0).lines().size());
        assertEquals(START + 120_000, picture.span().to());
        assertEquals(60_000, picture.span().length());
        assertTrue(picture.following());
    }

    @Test
    void shouldLeaveOutWhatIsNotTicked() {
        ChartPicture picture = picture(new AlertFilter(
                Ticks.ALL.hide(AlertFilter.source("db-1")).hide(AlertFilter.metric("web-1", "latency"))));
        assertEquals(1, picture.plots().size());
        assertEquals("web-1", picture.plots().get(0).lines().get(0).name());
    }

    @Test
    void shouldPutAlertsWhereTheyBelong() {
        board.add(alert("a", "cpu-high", AlertState.FIRING, 80, "web-1", "cpu"));
        board.add(alert("b", "", AlertState.FIRING, 90, "db-1", "latency"));
        board.add(alert("b", "", AlertState.RESOLVED, 100, "db-1", "latency"));
        ChartPicture picture = picture(AlertFilter.NONE);
        Plot cpu = picture.plots().get(0);
        assertEquals(Marker.Shape.DIAMOND, cpu.markers().get(0).shape());
        assertTrue(cpu.markers().get(0).selected());
        assertEquals("cpu-high >", cpu.levels().get(0).text());
        Plot latency = picture.plots().get(1);
        assertEquals(Marker.Shape.TRIANGLE, latency.markers().get(0).shape());
        assertTrue(cpu.bands().isEmpty() && latency.bands().isEmpty(), "nobody could tell whose they are");
    }

    @Test
    void shouldKnowWhatIsMovedWhenALineIsDragged() {
        RuleLevels levels = levels();
        assertTrue(levels.on("cpu", List.of("db-1")).isEmpty(), "the rule is for others");
        Level level = levels.on("cpu", List.of("db-1", "web-1", "web-2")).get(0);
        assertEquals(90, level.value());
        assertEquals(
                "cpu > 87",
                levels.move(level.id())
                        .orElseThrow()
                        .to(87, new OneComparison())
                        .when());
    }

    private static TimelineRequest webInFront(TimelineRequest request) {
        return request.withHighlight(Optional.of("web-1"));
    }

    private List<Look> looks(ChartPicture picture) {
        return picture.plots().get(0).lines().stream().map(Line::look).toList();
    }

    @Test
    void shouldBringOneSourceForwardWithItsBands() {
        board.add(alert("a", "cpu-high", AlertState.FIRING, 80, "web-1", "cpu"));
        board.add(alert("c", "cpu-odd", AlertState.FIRING, 90, "web-1", "cpu"));
        board.add(alert("b", "", AlertState.FIRING, 90, "db-1", "cpu"));
        ChartPicture picture = picture(AlertFilter.NONE, SceneTest::webInFront);
        assertEquals(List.of(Look.FADED, Look.FRONT), looks(picture));
        List<Band> bands = picture.plots().get(0).bands();
        assertEquals(1, bands.size(), "those of one source that lie over one another are one");
        assertEquals(START + 80_000, bands.get(0).from());
        assertEquals(START + 120_000, bands.get(0).to(), "one that has not ended goes on to now");
    }

    @Test
    void shouldHaveAStripForEachSourceWithAlerts() {
        board.add(alert("b", "", AlertState.FIRING, 90, "db-1", "latency"));
        board.add(alert("b", "", AlertState.RESOLVED, 100, "db-1", "latency"));
        board.add(alert("p", "", AlertState.FIRING, 95, "process:java", "cpu"));
        List<Strip> strips = picture(AlertFilter.NONE).strips();
        assertEquals(
                List.of("db-1", "process:java"),
                strips.stream().map(Strip::name).toList());
        Strip.Piece piece = strips.get(0).pieces().get(0);
        assertEquals(10_000, piece.band().to() - piece.band().from());
        assertEquals("M", piece.sign());
    }

    @Test
    void shouldFoldProgramsUnlessSomebodyLooksAtOne() {
        ChartPicture shown = picture(AlertFilter.NONE, now -> now.withLook(TimelineLook.FIRST.withProcesses(true)));
        assertEquals(3, shown.plots().get(0).lines().size());
        ChartPicture one = picture(AlertFilter.NONE, now -> now.withHighlight(Optional.of("process:java")));
        assertEquals(List.of(Look.FADED, Look.FRONT, Look.FADED), looks(one));
    }

    @Test
    void shouldHaveAPanelForEachSourceAndUnit() {
        ChartPicture picture =
                picture(AlertFilter.NONE, now -> now.withLook(TimelineLook.FIRST.with(TimelineMode.BY_SOURCE)));
        assertEquals(
                List.of("db-1 %", "db-1 ms", "web-1 %", "web-1 ms"),
                picture.plots().stream().map(Plot::key).toList());
        assertEquals("cpu", picture.plots().get(0).lines().get(0).name());
    }

    @Test
    void shouldLeaveOutSourcesWithoutAlerts() {
        board.add(alert("b", "", AlertState.FIRING, 90, "db-1", "latency"));
        ChartPicture picture =
                picture(AlertFilter.NONE, now -> now.withLook(TimelineLook.FIRST.with(TimelineMode.ALERTING)));
        assertEquals(
                List.of("db-1"),
                picture.plots().get(0).lines().stream().map(Line::name).toList());
    }

    @Test
    void shouldLayAnEarlierTimeBesideIt() {
        TimelineLook look = TimelineLook.FIRST.with(Earlier.HOUR);
        long hour = Earlier.HOUR.millis();
        history.retain(Duration.ofHours(2));
        for (int i = 0; i <= 120; i++) {
            history.seen(Event.of("web-1", START - hour + i * 1_000L, SCHEMA, 50, 10), List.of(), List.of());
        }
        List<Line> lines = picture(AlertFilter.NONE, now -> now.withLook(look))
                .plots()
                .get(0)
                .lines();
        Line past = lines.get(0);
        assertEquals("web-1, an hour ago", past.name());
        assertEquals(Look.PAST, past.look());
        assertTrue(past.times()[past.times().length - 1] <= START + 122_000 && past.times()[0] >= START + 58_000);
        assertEquals(3, lines.size(), "the other source has no past");
    }

    @Test
    void shouldDrawASourceInOneColourInAllPanels() {
        ChartPicture picture = picture(AlertFilter.NONE);
        assertEquals(
                picture.plots().get(0).lines().get(0).colour(),
                picture.plots().get(1).lines().get(0).colour());
        assertNotEquals(
                picture.plots().get(0).lines().get(0).colour(),
                picture.plots().get(0).lines().get(1).colour());
    }
}
