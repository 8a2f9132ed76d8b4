package org.tocsin.workbench.core.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.workbench.core.monitor.AlertSamples.learned;
import static org.tocsin.workbench.core.monitor.AlertSamples.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.monitor.AlertStory;

class IncidentsTest {

    private static AlertStory firing(String id, int second, String source, String metric) {
        return AlertStory.beginning(learned(id, AlertState.FIRING, second, source, metric));
    }

    /** The ids of the parts of all incidents. */
    private static List<List<String>> ids(List<AlertStory> stories) {
        return Incidents.of(stories).all().stream()
                .map(incident -> incident.parts().stream().map(AlertStory::id).toList())
                .toList();
    }

    @Test
    void shouldPutAlertsOfOneSourceTogetherThatBeginSoonAfterOneAnother() {
        assertEquals(
                List.of(List.of("a", "b", "c"), List.of("d")),
                ids(List.of(
                        firing("a", 0, "web-1", "cpu"),
                        firing("b", 120, "web-1", "memory"),
                        firing("c", 240, "web-1", "disk"),
                        firing("d", 361, "web-1", "network"))));
    }

    @Test
    void shouldPutSourcesTogetherWhereTheSameBeginsWithinSeconds() {
        assertEquals(
                List.of(List.of("a", "b", "d"), List.of("c"), List.of("e")),
                ids(List.of(
                                firing("a", 0, "web-1", "cpu"),
                                firing("b", 30, "web-2", "cpu"),
                                firing("c", 30, "web-3", "memory"),
                                firing("d", 90, "web-2", "disk"),
                                firing("e", 61, "web-4", "cpu"))
                        .stream()
                        .toList()));
    }

    @Test
    void shouldKnowTheSameRuleWhateverTheMetric() {
        assertEquals(
                List.of(List.of("a", "b")),
                ids(List.of(
                        AlertStory.beginning(rule("a", AlertState.FIRING, 0, "web-1", "cpu")),
                        AlertStory.beginning(rule("b", AlertState.FIRING, 5, "web-2", "load")))));
    }

    @Test
    void shouldTakeNothingInAfterTenMinutes() {
        List<AlertStory> stories = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            stories.add(firing("a" + (char) ('a' + i), i * 100, "web-1", "cpu"));
        }
        assertEquals(List.of(7, 5), ids(stories).stream().map(List::size).toList());
    }

    @Test
    void shouldKeepItsIdWhenOthersJoinAndWhenItIsOver() {
        AlertStory first = firing("a", 0, "web-1", "cpu");
        AlertStory second = firing("b", 10, "web-1", "memory");
        AlertStory over = first.with(learned("a", AlertState.RESOLVED, 30, "web-1", "cpu"));
        assertEquals("a", Incidents.of(List.of(first)).all().getFirst().id());
        JointAlerts both = Incidents.of(List.of(second, over)).all().getFirst();
        assertEquals("a", both.id());
        assertTrue(both.open());
        assertEquals("1 of 2 open", both.state());
        assertEquals("b", both.lead().id());
        assertFalse(Incidents.of(List.of(over)).all().getFirst().open());
    }

    @Test
    void shouldSayWhatIsWrongInASentence() {
        AlertStory cpu = firing("a", 0, "web-1", "cpu");
        assertEquals(
                "web-1: cpu is at 95.5 %, \"too high\"", JointAlerts.alone(cpu).sentence());
        assertEquals(
                "2 alerts on web-1: cpu is at 95.5 %, \"too high\"",
                new JointAlerts("a", List.of(cpu, firing("b", 1, "web-1", "disk"))).sentence());
        AlertStory second = firing("c", 2, "web-2", "cpu");
        assertEquals(
                "web-1 and web-2: cpu is at 95.5 %, \"too high\"",
                new JointAlerts("a", List.of(cpu, second)).sentence());
        assertEquals(
                "web-1 and 2 other sources: cpu is at 95.5 %, \"too high\"",
                new JointAlerts("a", List.of(cpu, second, firing("d", 3, "web-3", "cpu"))).sentence());
    }

    @Test
    void shouldMakeOfFiftyThousandAlertsNoMoreWorkThanToSortThem() {
        List<AlertStory> stories = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            stories.add(firing("alert-" + i * 7919 % 50_000, i * 7919 % 50_000 / 5, "web-" + i % 1_000, "cpu"));
        }
        AtomicLong looks = new AtomicLong();
        Incidents incidents = Incidents.of(stories, (one, other) -> {
            looks.incrementAndGet();
            return Incidents.ORDER.compare(one, other);
        });
        assertEquals(
                50_000,
                incidents.all().stream()
                        .mapToInt(incident -> incident.parts().size())
                        .sum());
        assertTrue(looks.get() < 50_000 * 17, looks::toString);
    }

    @Test
    void shouldMakeThemAnewOnlyWhenTheBoardHasChanged() {
        AlertBoard board = new AlertBoard();
        board.add(learned("a", AlertState.FIRING, 0, "web-1", "cpu"));
        CurrentIncidents current = new CurrentIncidents(board);
        CurrentIncidents.State before = current.now();
        assertSame(before, current.now());
        board.add(learned("b", AlertState.PENDING, 1, "web-1", "disk"));
        board.add(learned("c", AlertState.FIRING, 1, "web-1", "memory"));
        assertEquals(2, current.now().incidents().all().getFirst().parts().size());
    }

    @Test
    void shouldWriteTheSentenceOfAnIncidentAboveItsAlerts() {
        Incidents incidents = Incidents.of(List.of(
                firing("a", 0, "web-1", "cpu"),
                firing("b", 1, "web-1", "disk"),
                firing("c", 2, "web-1", "memory"),
                firing("d", 500, "web-1", "cpu")));
        assertEquals("""
                MAJOR 2 alerts on web-1: cpu is at 95.5 %, "too high". Since 2026-06-30 12:00:00 UTC, 10 min so far, 2 open.
                    MAJOR web-1: cpu is at 95.5 %, "too high". Since 2026-06-30 12:00:00 UTC, 10 min so far, firing.
                    MAJOR web-1: disk is at 95.5 %, "too high". Since 2026-06-30 12:00:01 UTC, 9 min so far, firing.
                MAJOR web-1: cpu is at 95.5 %, "too high". Since 2026-06-30 12:08:20 UTC, 100 s so far, firing.""", text(incidents, "a", "b", "d"));
    }

    private static String text(Incidents incidents, String... ids) {
        return IncidentText.of(incidents, Set.of(ids), AlertSamples.START.plusSeconds(600));
    }

    @Test
    void shouldWriteHowLongAnAlertLastedAndWhoHasTakenItOn() {
        AlertStory over = firing("a", 0, "web-1", "cpu")
                .with(learned("a", AlertState.FIRING, 10, "web-1", "cpu")
                        .remarked(
                                new Remark(Remark.Kind.ACKNOWLEDGED, "Ada", "the disk was full"),
                                AlertSamples.START.plusSeconds(10)))
                .with(learned("a", AlertState.RESOLVED, 90, "web-1", "cpu"));
        assertEquals(
                "MAJOR web-1: cpu is at 95.5 %, \"too high\". Since 2026-06-30 12:00:00 UTC, 90 s, resolved."
                        + " [Ada: the disk was full]",
                text(Incidents.of(List.of(over)), "a"));
    }
}
