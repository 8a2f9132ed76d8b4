package org.tocsin.workbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Finding;
import org.tocsin.api.detector.Finding.Truth;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.api.monitor.CheckStatus.Phase;
import org.tocsin.rule.api.Rule;
import org.tocsin.workbench.core.monitor.AlertSamples;

class WhyNotTest {

    private static final Rule RULE =
            Rule.of("cpu-high", "cpu > 90 and errors > 0").withTimes(Duration.ofSeconds(30), Duration.ofSeconds(10));
    private static final Instant NOON = AlertSamples.START;

    private final WhyNot whyNot = new WhyNot(LocalDate.of(2026, 6, 30), ZoneOffset.UTC, PlainLanguage.GLOBS);

    private static CheckStatus status(Phase phase, int lasted, String why, Finding... findings) {
        return new CheckStatus(
                "rule",
                "cpu-high",
                phase,
                Optional.of(NOON),
                Optional.of(NOON.plusSeconds(lasted)),
                Optional.empty(),
                why,
                List.of(findings));
    }

    private String text(CheckStatus status) {
        return whyNot.text(RULE, "web-1", true, Optional.of(status));
    }

    @Test
    void shouldSayWhichPartsAreMissing() {
        String text = text(status(
                Phase.INACTIVE,
                5,
                "",
                new Finding("cpu > 90 and errors > 0", 0, Double.NaN, Truth.FALSE, ""),
                new Finding("cpu > 90", 1, Double.NaN, Truth.FALSE, ""),
                new Finding("cpu", 2, 42.25, Truth.NONE, "%"),
                new Finding("errors > 0", 1, Double.NaN, Truth.UNKNOWN, ""),
                new Finding("errors", 2, Double.NaN, Truth.NONE, "errors is missing"),
                new Finding("clear: cpu < 80", 0, Double.NaN, Truth.TRUE, "")));
        assertEquals("""
                cpu-high on web-1

                It is calm since 12:00:00: the condition does not hold.
                Missing to fire: cpu > 90 does not hold (cpu is 42.25 %); errors > 0 is unknown (errors is missing).

                Its parts at 12:00:05:
                  ✗ cpu > 90 and errors > 0  does not hold
                    ✗ cpu > 90  does not hold
                      cpu = 42.25 %
                    ? errors > 0  unknown
                      errors  (errors is missing)
                  ✓ clear: cpu < 80  holds

                It has raised no alert here since monitoring began.""", text);
    }

    @Test
    void shouldSayHowMuchLongerItMustHold() {
        String text = text(status(Phase.PENDING, 12, ""));
        assertTrue(
                text.contains("It is pending since 12:00:00, for 12s of the 30s that it needs; 18s more and it fires."),
                text);
    }

    @Test
    void shouldTellOfTheLastTransition() {
        CheckStatus base = status(Phase.RECOVERING, 3, "errors fell");
        CheckStatus status = new CheckStatus(
                base.detector(),
                base.check(),
                base.phase(),
                base.since(),
                base.asOf(),
                Optional.of(AlertSamples.rule("a", AlertState.RECOVERING, 60)),
                base.why(),
                base.findings());
        String text = text(status);
        assertTrue(text.contains("resolved when it has been calm for 10s.\nerrors fell."), text);
        assertTrue(text.contains("Last transition: recovering at 12:01:00. web-1: cpu is at 95.5 %"), text);
    }

    @Test
    void shouldTellAUnitFromANote() {
        Finding count = new Finding("count(web-*, cpu > 20)", 1, 2, Truth.NONE, "holds for 2 of 3 sources");
        assertTrue(text(status(Phase.FIRING, 1, "", count))
                .contains("count(web-*, cpu > 20) = 2  (holds for 2 of 3 sources)"));
    }

    @Test
    void shouldSayWhyItIsNotAskedAtAll() {
        assertTrue(whyNot.text(RULE.withEnabled(false), "web-1", true, Optional.empty())
                .contains("not enabled"));
        assertTrue(whyNot.text(RULE.withSources(List.of("db-*"), List.of()), "web-1", true, Optional.empty())
                .contains("it is for db-*"));
        assertTrue(whyNot.text(RULE.withSources(List.of(), List.of("web-*")), "web-1", true, Optional.empty())
                .contains("it leaves out web-*"));
        assertTrue(whyNot.text(RULE, "web-1", false, Optional.empty()).contains("Nothing is known of this source"));
    }

    @Test
    void shouldHaveWordsForEachPhase() {
        for (Phase phase : Phase.values()) {
            assertTrue(
                    text(status(phase, 1, ""))
                            .lines()
                            .skip(2)
                            .findFirst()
                            .orElseThrow()
                            .startsWith("It "),
                    phase.name());
        }
    }
}
