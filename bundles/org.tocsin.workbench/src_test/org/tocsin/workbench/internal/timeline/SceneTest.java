package org.tocsin.workbench.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.Marker;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertFilter;
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
        for (int i = 0; i <= 120; i++) {
            for (String source : List.of("web-1", "db-1")) {
                history.seen(Event.of(source, START + i * 1_000L, SCHEMA, i, 10), List.of(), List.of());
            }
        }
        TimelineRequest request = new TimelineRequest(60_000, Optional.empty(), 500, ChartColours.LIGHT, Set.of("a"));
        return new Scene(history, board.snapshot(), filter, levels(), request).picture();
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
        assertEquals(START + 120_000, cpu.bands().get(0).to(), "a band that has not ended goes on to now");
        assertEquals("cpu-high >", cpu.levels().get(0).text());
        Plot latency = picture.plots().get(1);
        assertEquals(Marker.Shape.TRIANGLE, latency.markers().get(0).shape());
        Band band = latency.bands().get(0);
        assertEquals(10_000, band.to() - band.from());
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
}
