package org.tocsin.source.host.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;

class ProgramMetricsTest {

    private final FakeMachine machine = new FakeMachine();
    private long time;

    private List<Event> after(ProgramMetrics metrics, int seconds) {
        time += seconds * 1_000L;
        return metrics.measure(time);
    }

    private void pass(int seconds) {
        machine.nanos += seconds * FakeMachine.SECOND;
    }

    private static List<String> names(List<Event> events) {
        return events.stream().map(Event::source).toList();
    }

    @Test
    void shouldShowTheBusiestProgramsFirst() {
        machine.runs(1, "idle", 0, 10);
        machine.runs(2, "java", 0, 10);
        machine.runs(3, "bash", 0, 10);
        ProgramMetrics metrics = new ProgramMetrics(machine, 2);
        pass(1);
        machine.runs(1, "idle", 0, 10);
        machine.runs(2, "java", 1_000, 100);
        machine.runs(3, "bash", 500, 10);
        List<Event> events = after(metrics, 1);
        assertEquals(List.of("process:java", "process:bash"), names(events));
        assertEquals(50, events.get(0).value("cpu"));
        assertEquals(10, events.get(0).value("memory"));
        assertEquals(1, events.get(0).value("processes"));
    }

    @Test
    void shouldCountAllProcessesOfAProgramTogether() {
        machine.runs(1, "java", 0, 100);
        machine.runs(2, "java", 0, 50);
        ProgramMetrics metrics = new ProgramMetrics(machine, 2);
        pass(1);
        machine.runs(1, "java", 200, 100);
        machine.runs(2, "java", 300, 50);
        Event java = after(metrics, 1).get(0);
        assertEquals(25, java.value("cpu"));
        assertEquals(15, java.value("memory"));
        assertEquals(2, java.value("processes"));
    }

    @Test
    void shouldLookAtShownProgramsOnlyBetweenSurveys() {
        machine.runs(1, "java", 0, 100);
        ProgramMetrics metrics = new ProgramMetrics(machine, 1);
        after(metrics, 1);
        int surveys = machine.surveys;
        for (int second = 0; second < 9; second++) {
            pass(1);
            machine.runs(1, "java", 2_000 * (second + 1), 100);
            assertEquals(100, after(metrics, 1).get(0).value("cpu"));
        }
        assertEquals(surveys, machine.surveys);
        after(metrics, 1);
        assertEquals(surveys + 1, machine.surveys);
    }

    @Test
    void shouldKeepAProgramForAMinuteSoThatItDoesNotFlicker() {
        machine.runs(1, "first", 0, 10);
        machine.runs(2, "second", 0, 9);
        ProgramMetrics metrics = new ProgramMetrics(machine, 1);
        assertEquals(List.of("process:first"), names(after(metrics, 1)));
        int busy = 0;
        for (int survey = 0; survey < 5; survey++) {
            pass(10);
            machine.runs(1, "first", 0, 10);
            machine.runs(2, "second", busy += 5_000, 9);
            assertEquals(List.of("process:first"), names(after(metrics, 10)));
        }
        pass(10);
        machine.runs(2, "second", busy + 5_000, 9);
        assertEquals(List.of("process:second"), names(after(metrics, 10)));
        assertEquals(Map.of("process:first", "The program is not among the busiest any more."), metrics.left());
    }

    @Test
    void shouldSayWhichProgramIsNotAmongTheBusiestAnyMore() {
        machine.runs(1, "first", 0, 10);
        machine.runs(2, "second", 0, 9);
        ProgramMetrics metrics = new ProgramMetrics(machine, 1);
        after(metrics, 1);
        pass(60);
        machine.runs(2, "second", 30_000, 9);
        assertEquals(List.of("process:second"), names(after(metrics, 60)));
        assertEquals(Map.of("process:first", "The program is not among the busiest any more."), metrics.left());
    }

    @Test
    void shouldLeaveAProgramThatHasEndedAndGiveItsPlaceAwayAtOnce() {
        machine.runs(1, "first", 0, 10);
        machine.runs(2, "second", 0, 9);
        ProgramMetrics metrics = new ProgramMetrics(machine, 1);
        after(metrics, 1);
        machine.ends(1);
        assertEquals(List.of("process:second"), names(after(metrics, 1)));
        assertEquals(Map.of("process:first", "The program has ended."), metrics.left());
        after(metrics, 1);
        assertEquals(Map.of(), metrics.left());
    }

    @Test
    void shouldGoOnWithAProgramThatIsStartedAnew() {
        machine.runs(1, "first", 0, 10);
        ProgramMetrics metrics = new ProgramMetrics(machine, 1);
        after(metrics, 1);
        machine.ends(1);
        machine.runs(2, "first", 0, 10);
        assertEquals(List.of("process:first"), names(after(metrics, 1)));
        assertEquals(Map.of(), metrics.left());
    }

    @Test
    void shouldNotLookAtProcessesIfNobodyWantsThem() {
        ProgramMetrics metrics = new ProgramMetrics(machine, 0);
        assertEquals(List.of(), after(metrics, 1));
        assertEquals(0, machine.surveys);
    }
}
