package org.tocsin.detector.rule.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.detector.rule.internal.language.Condition;

class CompilerTest {

    private static final Schema SCHEMA = Schema.of(List.of(new Metric("latency", "s")));

    private final Workspace workspace = new Workspace(Optional.empty());

    private Number number(String text) {
        Condition condition = Condition.number(text);
        return new Compiler(condition, workspace).number(condition.root());
    }

    @Test
    void theSameWindowIsKeptOnceForAllConditionsOfARule() {
        assertSame(number("avg(latency, 5m)"), number("avg( latency , 5m )"));
        assertSame(number("previous(latency)"), number("previous(latency)"));
    }

    @Test
    void whatIsTurnedOnceMoreShowsTheSameValueAtOnce() {
        Number first = number("avg(latency, 5m) + 100ms");
        workspace.update(Event.of("a", 0, SCHEMA, 1));
        workspace.update(Event.of("a", 1000, SCHEMA, 3));
        assertEquals(2.1, first.value(), 1e-12);
        assertEquals(2.1, number("avg(latency, 5m) + 100ms").value(), 1e-12);
    }
}
