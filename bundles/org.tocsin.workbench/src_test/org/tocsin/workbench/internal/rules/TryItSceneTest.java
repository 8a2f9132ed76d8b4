package org.tocsin.workbench.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.Firing;
import org.tocsin.measure.api.RuleOutcome;
import org.tocsin.rule.api.Rule;
import org.tocsin.workbench.chart.Band;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.rules.TryItAnswer.Done;
import org.tocsin.workbench.core.rules.TryItAnswer.Question;
import org.tocsin.workbench.core.rules.TryItData;

class TryItSceneTest {

    private static final Instant NOON = Instant.parse("2026-06-30T12:00:00Z");

    private final MetricHistory history = new MetricHistory(10, Duration.ofHours(2));

    private static Firing firing(String source, int from, int to, boolean open) {
        return new Firing(
                "high",
                source,
                source + from,
                NOON.plusSeconds(from),
                NOON.plusSeconds(to),
                open,
                false,
                Severity.MAJOR,
                "hot",
                false);
    }

    private Done done(Firing... firings) {
        Rule rule = Rule.of("high", "cpu > 90").withTimes(Duration.ofSeconds(30), Duration.ofSeconds(10));
        BacktestReport report = new BacktestReport(
                12_345,
                Optional.of(NOON),
                Optional.of(NOON.plusSeconds(3_600)),
                List.of(new RuleOutcome("high", List.of(firings), 0, 0, Optional.empty())),
                List.of(),
                List.of(),
                List.of(),
                0);
        return new Done(new Question(rule, new TryItData.Memory(history), Optional.empty()), report);
    }

    @Test
    void shouldDrawWhereItWouldHaveFired() {
        Schema schema = Schema.of(List.of(new Metric("cpu", "%")));
        for (int i = 0; i < 3_600; i++) {
            for (String source : List.of("db-1", "web-1")) {
                history.seen(Event.of(source, NOON.toEpochMilli() + i * 1_000L, schema, i % 100), List.of(), List.of());
            }
        }
        ChartPicture picture = new TryItScene(
                        done(firing("web-1", 0, 120, false)),
                        new OneComparison(),
                        ChartColours.LIGHT,
                        300,
                        Optional.empty())
                .picture()
                .orElseThrow();
        Plot plot = picture.plots().get(0);
        assertEquals(
                List.of("web-1", "db-1"),
                plot.lines().stream().map(line -> line.name()).toList());
        assertEquals("> 90", plot.levels().get(0).text());
        assertEquals(120_000, plot.bands().get(0).to() - plot.bands().get(0).from());
        assertEquals(1, plot.markers().size());
        List<Band> bands = new TryItScene(
                        done(firing("web-1", 60, 120, false), firing("db-1", 0, 90, false)),
                        new OneComparison(),
                        ChartColours.LIGHT,
                        300,
                        Optional.empty())
                .picture()
                .orElseThrow()
                .plots()
                .get(0)
                .bands();
        assertEquals(1, bands.size(), "what overlaps is one band");
        assertEquals(120_000, bands.get(0).to() - bands.get(0).from());
        assertEquals(3_600_000, picture.span().length());
    }
}
