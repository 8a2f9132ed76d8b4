package org.tocsin.workbench.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.api.rule.ConditionReading;
import org.tocsin.api.rule.Rule;

class AcrossPartTest {

    @Test
    void shouldFindTheSourcesAndWhatIsAskedOfThem() {
        assertEquals(
                Optional.of(new AcrossPart("web-*", "avg(cpu, 5m) > 20")),
                AcrossPart.of("count(web-*, avg(cpu, 5m) > 20) >= 2"));
        assertEquals(
                Optional.of(new AcrossPart("/web-(1|2)/", "cpu > 20")), AcrossPart.of("any( /web-(1|2)/ , cpu > 20)"));
        assertEquals(Optional.of(new AcrossPart("db-1", "")), AcrossPart.of("cpu[db-1] > 90"));
        assertEquals(Optional.empty(), AcrossPart.of("max(cpu, memory) > 90"));
    }

    @Test
    void shouldKnowAGroupByTheRuleThatAsksAboutItAsAWhole() {
        Rule rule = Rule.of("spread", "count(web-*, cpu > 20) >= 2");
        ConditionReading across = new ConditionReading(List.of(), Set.of(), List.of(), true);
        assertEquals(Optional.of("web-*"), AcrossPart.group(rule, across));
        assertEquals(Optional.empty(), AcrossPart.group(rule.withSources(List.of("db-1"), List.of()), across));
        ConditionReading own = new ConditionReading(List.of(), Set.of("cpu"), List.of(), true);
        assertEquals(Optional.empty(), AcrossPart.group(rule, own));
    }
}
