package org.tocsin.detector.rule.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.rule.api.Comparison;
import org.tocsin.rule.api.Threshold;

class ConditionTest {

    private static Flaw flaw(String text) {
        Condition condition = Condition.read(text);
        assertEquals(1, condition.flaws().size(), text + ": " + condition.flaws());
        return condition.flaws().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cpu > 90",
                "cpu>90",
                "`disk used` >= 2GiB",
                "disk-read > 5MB",
                "not (cpu < 80%) and latency > 250ms or errors != 0",
                "avg(cpu, 5m) > 2 * stddev(cpu, 1h30m)",
                "min(cpu, 5m) < 3 and min(cpu, memory) < 3 and max(1, 2, cpu) == 2",
                "rate(disk, 1m) > 1 or delta(disk, 1m) < -5",
                "previous(cpu) - cpu > 10",
                "age(cpu) > 30s",
                "zscore(latency, 1h) > 5",
                "forecast(disk, 2h) > 100%",
                "abs(-cpu) + ln(memory) - sqrt(9) * 2 / 4 % 3 > 1e3",
                "cpu[db-1] > 90 and cpu > cpu[web 2]",
                "any(web-*, cpu > 90)",
                "count(/web-[0-9]+/, cpu > 90 and memory > 80) >= 2",
                "share(`odd, name`, up == 0) > 0.5",
                "any(\"web-*\", cpu > 90)",
                "count(cpu, 5m) < 3",
                "größe > 5"
            })
    void readsConditions(String text) {
        assertEquals(List.of(), Condition.read(text).flaws(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            cpu >                     | 5 | found the end, expected a metric
            cpu > > 5                 | 6 | found '>', expected a metric
            cpu                       | 0 | found the number 'cpu', expected a condition such as 'cpu > 90'
            cpu = 5                   | 4 | found '=', expected ==
            cpu > 5 && memory > 3     | 8 | found '&', expected 'and'
            cpu > 5 memory            | 8 | found 'memory', expected an operator
            (cpu > 5                  | 8 | found the end, expected an operator such as > or and, or ')'
            1 < cpu < 5               | 8 | found a second comparison, expected 'and'
            cpu > (memory > 5)        | 7 | found the condition 'memory > 5', expected a number
            not cpu                   | 4 | found the number 'cpu', expected a condition
            averag(cpu, 5m) > 1       | 0 | found the unknown function 'averag'
            avg(cpu) > 1              | 0 | found 1 value, expected a metric and a window such as avg(cpu, 5m)
            avg(cpu, 5) > 1           | 9 | found '5', expected a window of time such as 5m
            avg(cpu, 5GiB) > 1        | 9 | found '5GiB', expected a window of time such as 5m
            avg(cpu, 0s) > 1          | 9 | found the window 0s, expected one from 1ms to 31d
            avg(cpu, 900d) > 1        | 9 | found the window 900d, expected one from 1ms to 31d
            cpu > 5parsecs            | 6 | found the unknown unit 'parsecs'
            age(cpu + 1) > 5s         | 4 | found 'cpu + 1', expected a metric
            any(web-*) > 1            | 9 | found ')', expected ',' and a condition
            any(/a(b/, cpu > 1)       | 4 | is not a regular expression
            any(/(a)\\1/, cpu > 1)    | 4 | is not a regular expression
            cpu[] > 1                 | 4 | found ']', expected the name of a source
            cpu[web-*] > 1            | 4 | found the pattern 'web-*', expected the name of one source
            cpu > 80% and cpu > 5ms   | 20 | which is a time, but 'cpu' is a percentage
            latency > 250ms + 2GiB    | 18 | which is a size in bytes, but '250ms' is a time
            sqrt(1, 2) > 1            | 0 | found 2 values in sqrt(…), expected 1
            any(a, any(b, x > 1))     | 7 | within another one
            """)
    void saysWhatIsWrongAndWhere(String text, int start, String message) {
        Flaw flaw = flaw(text);
        assertTrue(flaw.message().contains(message), flaw.message());
        assertEquals(start, flaw.span().start(), flaw.message());
    }

    @Test
    void placesAreCountedInCharactersBehindAnEmoji() {
        String text = "any(\"\uD83D\uDD25*\", cpu > 90) and avg(cpu, mem) > 1";
        Flaw flaw = Condition.read(text).flaws().get(0);
        assertEquals("found 'mem', expected a window of time such as 5m", flaw.message());
        assertEquals("mem", text.substring(flaw.span().start(), flaw.span().end()));
    }

    @Test
    void patternsCanBeQuoted() {
        assertEquals(
                Set.of("web-*", "odd, name"),
                Condition.read("any(\"web-*\", cpu > 90) or any(`odd, name`, cpu > 90)")
                        .others());
    }

    @Test
    void namesTheNearestFunction() {
        assertTrue(flaw("averge(cpu, 5m) > 1").message().endsWith("did you mean 'avg'?"));
        assertTrue(flaw("forcast(cpu, 5m) > 1").message().endsWith("did you mean 'forecast'?"));
    }

    @Test
    void namesTheMetricThatWasProbablyMeant() {
        List<Flaw> slips = MetricNames.slips(Condition.read("cpu > 1 and latencey > 100"), Set.of("latency", "cpu"));
        assertEquals(1, slips.size());
        assertEquals(12, slips.get(0).span().start());
        assertTrue(slips.get(0).message().contains("did you mean 'latency'?"));
        assertEquals(List.of(), MetricNames.slips(Condition.read("`latencey` > 100"), Set.of("latency")));
        assertEquals(List.of(), MetricNames.slips(Condition.read("cpu1 > 1 or error > 2"), Set.of("cpu", "errors")));
    }

    @Test
    void turnsAwayWhatIsNestedTooDeepWithoutReadingIt() {
        for (String text : List.of(
                "(".repeat(10_000) + "cpu > 1" + ")".repeat(10_000),
                "not ".repeat(10_000) + "cpu > 1",
                "-".repeat(10_000) + "1 > cpu",
                "abs(".repeat(10_000) + "cpu" + ")".repeat(10_000) + " > 1",
                "cpu" + " + 1".repeat(10_000) + " > 1")) {
            String message = flaw(text).message();
            assertTrue(message.contains("nested less deep") || message.contains("shorter condition"), message);
        }
    }

    @Test
    void readsWhatIsNestedAsDeepAsAllowedAtOnce() {
        String minima = "min(1, ".repeat(60) + "cpu" + ")".repeat(60) + " > 1";
        String sums = "(".repeat(60) + "cpu" + " + 1)".repeat(60) + " > 1";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertTrue(Condition.read(minima).usable());
            assertTrue(Condition.read(sums).usable());
        });
    }

    @Test
    void knowsItsThresholds() {
        assertEquals(
                List.of(
                        new Threshold("cpu", Comparison.GREATER, 90, 14, 17),
                        new Threshold("disk free", Comparison.LESS, -2048, 37, 42)),
                Condition.read("avg(cpu, 5m)> 90% and (`disk free` < -2KiB or x > y)")
                        .thresholds());
        assertEquals(
                "cpu > 95.5%",
                ThresholdLevels.moved(
                        "cpu > 90%", Condition.read("cpu > 90%").thresholds().get(0), 95.5));
        String latency = "latency > 2s and x > 1";
        assertEquals(
                "latency > 2.5s and x > 1",
                ThresholdLevels.moved(
                        latency, Condition.read(latency).thresholds().get(0), 2500));
    }

    @Test
    void clearMustBeOnTheCalmSide() {
        Condition when = Condition.read("cpu > 90");
        assertTrue(Contradiction.canHoldTogether(when, Condition.read("cpu > 80")));
        assertTrue(Contradiction.canHoldTogether(when, Condition.read("not (cpu < 80)")));
        Assertions.assertFalse(Contradiction.canHoldTogether(when, Condition.read("cpu < 80")));
        Assertions.assertFalse(Contradiction.canHoldTogether(when, Condition.read("80 > cpu and cpu > 10")));
        Assertions.assertFalse(Contradiction.canHoldTogether(when, Condition.read("memory > 80")));
        assertTrue(Contradiction.neverHolds(Condition.read("cpu > 90 and cpu < 80")));
        Assertions.assertFalse(Contradiction.neverHolds(Condition.read("cpu > 90 or cpu < 80")));
    }

    @Test
    void patternsOfSourcesTakeNoLongerThanTheName() {
        assertTrue(SourcePattern.of("web-*").matches("web-12"));
        assertTrue(SourcePattern.of("*b-?").matches("web-1"));
        Assertions.assertFalse(SourcePattern.of("web-?").matches("web-12"));
        Assertions.assertFalse(SourcePattern.of("a.c").matches("abc"));
        assertTrue(SourcePattern.of("/web-[0-9]+/").matches("web-12"));
        Assertions.assertFalse(SourcePattern.of("/web/").matches("web-12"));
        assertTrue(SourcePattern.of("😀*").matches("😀 smile"));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Assertions.assertFalse(SourcePattern.of("*".repeat(100) + "x").matches("a".repeat(10_000)));
            Assertions.assertThrows(
                    IllegalArgumentException.class, () -> SourcePattern.of("/((x{1000}){1000}){1000}/"));
            Assertions.assertThrows(IllegalArgumentException.class, () -> SourcePattern.of("x".repeat(501)));
            Assertions.assertFalse(SourcePattern.of("/(a+)+$/").matches("a".repeat(10_000) + "b"));
        });
    }
}
