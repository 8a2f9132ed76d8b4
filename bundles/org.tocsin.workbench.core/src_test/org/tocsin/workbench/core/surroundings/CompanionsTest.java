package org.tocsin.workbench.core.surroundings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.surroundings.Companions.Companion;

class CompanionsTest {

    private static final AlertStory ALERT = firing("it", 1_000, "web-1");

    private static AlertStory firing(String id, int second, String source) {
        return AlertStory.beginning(AlertSamples.rule(id, AlertState.FIRING, second, source, "cpu"));
    }

    private static AlertStory over(String id, int from, int to) {
        return firing(id, from, "db-1").with(AlertSamples.rule(id, AlertState.RESOLVED, to, "db-1", "cpu"));
    }

    private static List<String> ids(List<AlertStory> all) {
        return Companions.of(ALERT, all).nearest().stream().map(Companion::id).toList();
    }

    @Test
    void shouldFindWhatWasOpenWithinFiveMinutes() {
        assertEquals(
                List.of("same", "still open"),
                ids(List.of(
                        ALERT,
                        over("long over", 0, 699),
                        firing("still open", 10, "db-2"),
                        firing("same", 1_000, "db-1"),
                        firing("too late", 1_301, "db-3"))));
        assertEquals(
                List.of("just over", "just begun"),
                ids(List.of(over("just begun", 1_300, 1_301), over("just over", 701, 701))));
    }

    @Test
    void shouldSayWhenTheOtherFired() {
        Companions companions =
                Companions.of(ALERT, List.of(firing("a", 1_000, "a"), firing("b", 940, "b"), firing("c", 1_003, "c")));
        assertEquals(
                List.of("at the same time", "3 s after", "60 s before"),
                companions.nearest().stream().map(Companion::when).toList());
    }

    @Test
    void shouldCountWhatIsMoreThanAPersonReads() {
        List<AlertStory> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(firing("n" + i, 1_000 + i, "s"));
        }
        Companions companions = Companions.of(ALERT, many);
        assertEquals(Companions.MOST, companions.nearest().size());
        assertEquals(30 - Companions.MOST, companions.more());
    }

    @Test
    void shouldNotCountWhatNeverFired() {
        assertEquals(
                List.of(),
                ids(List.of(AlertStory.beginning(AlertSamples.rule("p", AlertState.PENDING, 1_000, "s", "cpu")))));
    }
}
