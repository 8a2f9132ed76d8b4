package org.tocsin.workbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleOverride;

class LevelMoveTest {

    private final PlainLanguage language = new PlainLanguage();

    private Rule moved(Rule rule, OptionalInt override, String condition, double level) {
        return new LevelMove(
                        rule,
                        override,
                        language.read(condition, List.of()).thresholds().get(0))
                .to(level, language);
    }

    @Test
    void shouldMoveTheLevelAndNothingElse() {
        Rule rule = Rule.of("high", "cpu > 90 and errors > 0").withConditions("cpu > 90 and errors > 0", "cpu < 80");
        Rule moved = moved(rule, OptionalInt.empty(), rule.when(), 85);
        assertEquals("cpu > 85 and errors > 0", moved.when());
        assertEquals("cpu < 80", moved.clear(), "80 is still below 85");
    }

    @Test
    void shouldMoveWhatClearsAlongWhereItWouldContradict() {
        Rule rule = Rule.of("high", "cpu > 90").withConditions("cpu > 90", "cpu < 80");
        Rule moved = moved(rule, OptionalInt.empty(), rule.when(), 70);
        assertEquals("cpu > 70", moved.when());
        assertEquals("cpu < 60", moved.clear());
    }

    @Test
    void shouldMoveTheLevelOfAnOverrideInItsPlace() {
        RuleOverride override = new RuleOverride(
                List.of("db-*"),
                Optional.empty(),
                Optional.of("cpu > 95"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Rule rule = new Rule(
                "high",
                true,
                new Rule.Trigger("cpu > 90", "", java.time.Duration.ZERO, Rule.DEFAULT_KEEP),
                new Rule.Targets(List.of(), List.of()),
                new Rule.Notice(org.tocsin.api.detector.Severity.MAJOR, "", "", java.util.Map.of()),
                new Rule.Noise(org.tocsin.rule.api.NoData.KEEP, Optional.empty()),
                List.of(override));
        Rule moved = moved(rule, OptionalInt.of(0), "cpu > 95", 97);
        assertEquals("cpu > 90", moved.when());
        assertEquals(Optional.of("cpu > 97"), moved.overrides().get(0).when());
        assertEquals(Optional.empty(), moved.overrides().get(0).clear());
    }
}
