package org.tocsin.workbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.Firing;
import org.tocsin.measure.api.RuleOutcome;
import org.tocsin.rule.api.Rule;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.rules.TryItAnswer.Done;
import org.tocsin.workbench.core.rules.TryItAnswer.Question;

class TryItWordsTest {

    private static final Instant NOON = AlertSamples.START;

    private final MetricHistory history = new MetricHistory(10, Duration.ofHours(2));
    private final TryItWords words = new TryItWords(LocalDate.of(2026, 6, 30), ZoneOffset.UTC);

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

    private Done done(int cancelled, Firing... firings) {
        Rule rule = Rule.of("high", "cpu > 90").withTimes(Duration.ofSeconds(30), Duration.ofSeconds(10));
        BacktestReport report = new BacktestReport(
                12_345,
                Optional.of(NOON),
                Optional.of(NOON.plusSeconds(3_600)),
                List.of(new RuleOutcome("high", List.of(firings), cancelled, 0, Optional.empty())),
                List.of(),
                List.of(),
                List.of(),
                0);
        return new Done(new Question(rule, new TryItData.Memory(history), Optional.empty()), report);
    }

    @Test
    void shouldSayHowOftenHowLongAndWhere() {
        assertEquals(
                "Would have fired 3 times, 7m in all, longest 3m; on web-1 (2), web-2 (1).",
                words.headline(done(
                        0,
                        firing("web-1", 0, 120, false),
                        firing("web-1", 600, 780, false),
                        firing("web-2", 0, 120, false))));
        assertEquals(
                "Would have fired once, for 2m; on web-1; 1 still firing at the end.",
                words.headline(done(0, firing("web-1", 0, 120, true))));
    }

    @Test
    void shouldSayThatItStayedCalm() {
        assertEquals("Would not have fired.", words.headline(done(0)));
        assertEquals("Would not have fired; pending twice for less than 30s.", words.headline(done(2)));
    }

    @Test
    void shouldSayWhatItWasTriedOn() {
        assertEquals("Tried on 12.3k events of memory, 1h from 12:00:00 to 13:00:00.", words.basis(done(0)));
        Schema schema = Schema.named("cpu");
        for (int i = 0; i < 20_000; i++) {
            history.seen(Event.of("web-1", i * 1_000L, schema, 1), List.of(), List.of());
        }
        assertEquals(
                "Tried on 12.3k events of memory, 1h from 12:00:00 to 13:00:00. Further back only lows and highs are in"
                        + " memory, which cannot be replayed.",
                words.basis(done(0)));
    }
}
