package org.tocsin.workbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.rule.api.ConditionReading;
import org.tocsin.rule.api.Rule;

class AcrossPartTest {

    private static ConditionReading reading(Set<String> metrics, String... others) {
        return new ConditionReading(
                List.of(), metrics, List.of(), others.length > 0, new LinkedHashSet<>(Arrays.asList(others)));
    }

    private static Optional<AcrossPart> part(String text, String... others) {
        return AcrossPart.of(text, reading(Set.of(), others));
    }

    @Test
    void shouldFindWhatIsAskedOfTheSources() {
        assertEquals(
                Optional.of(new AcrossPart("web-*", "avg(cpu, 5m) > 20")),
                part("count(web-*, avg(cpu, 5m) > 20) >= 2", "web-*"));
        assertEquals(
                Optional.of(new AcrossPart("/web-(1|2)/", "cpu > 20")),
                part("any( /web-(1|2)/ , cpu > 20)", "/web-(1|2)/"));
        assertEquals(
                Optional.of(new AcrossPart("rack 1, *", "`a)` > 20")),
                part("any(\"rack 1, *\", `a)` > 20) and share(web-*, cpu > 1) > 0.5", "rack 1, *", "web-*"));
        assertEquals(Optional.of(new AcrossPart("db-1", "")), part("cpu[db-1] > 90", "db-1"));
        assertEquals(Optional.empty(), part("max(cpu, memory) > 90"));
    }

    @Test
    void shouldKnowAGroupByTheRuleThatAsksAboutItAsAWhole() {
        Rule rule = Rule.of("spread", "count(web-*, cpu > 20) >= 2");
        assertEquals(Optional.of("web-*"), AcrossPart.group(rule, reading(Set.of(), "web-*")));
        assertEquals(
                Optional.empty(),
                AcrossPart.group(rule.withSources(List.of("db-1"), List.of()), reading(Set.of(), "web-*")));
        assertEquals(Optional.empty(), AcrossPart.group(rule, reading(Set.of("cpu"), "web-*")));
    }
}
