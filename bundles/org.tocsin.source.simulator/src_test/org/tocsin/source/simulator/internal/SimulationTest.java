package org.tocsin.source.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;

class SimulationTest {

    private static final int WEEK_OF_QUARTERS = 7 * 96;

    @Test
    void shouldGiveTheSameForTheSameSeedAndSomethingElseForAnother() {
        SimulatorSettings seven = Simulations.settings("seed", "7", "faults", "random", "calm", "0s");
        SimulatorSettings eight = Simulations.settings("seed", "8", "faults", "random", "calm", "0s");
        List<Simulation.Step> first = Simulations.steps(seven, 20_000);
        assertEquals(first, Simulations.steps(seven, 20_000));
        assertNotEquals(first, Simulations.steps(eight, 20_000));
    }

    @Test
    void shouldGiveASourceTheSameHoweverManyOthersThereAre() {
        List<Event> alone = events(Simulations.settings("sources", "1"), 100);
        List<Event> among = events(Simulations.settings("sources", "6"), 600).stream()
                .filter(event -> event.source().equals("web-1"))
                .toList();
        assertEquals(alone, among);
    }

    @Test
    void shouldNameItsSourcesApart() {
        assertEquals(
                List.of("web-1", "web-2", "api-1", "db-1", "cache-1", "worker-1", "web-3", "api-2"),
                IntStream.range(0, 8).mapToObj(Simulation::name).toList());
        Set<String> names = IntStream.range(0, 1_000).mapToObj(Simulation::name).collect(Collectors.toSet());
        assertEquals(1_000, names.size());
    }

    @Test
    void shouldLetEventTimeGoForwardWithAnIntervalForEachSource() {
        List<Event> events = events(Simulations.settings("interval", "1s"), 600);
        for (int i = 6; i < events.size(); i++) {
            assertTrue(events.get(i).epochMillis() >= events.get(i - 1).epochMillis());
            assertEquals(1_000, events.get(i).epochMillis() - events.get(i - 6).epochMillis());
        }
    }

    @Test
    void shouldMeasureWhatIsPossibleOnly() {
        for (Event event : events(Simulations.settings("faults", "random", "calm", "0s", "interval", "10s"), 20_000)) {
            for (int i = 0; i < event.size(); i++) {
                double most = event.schema().metric(i).unit().equals("%") ? 100 : 1e6;
                assertTrue(event.value(i) >= 0 && event.value(i) <= most, event::toString);
            }
        }
    }

    @Test
    void shouldHaveTheShapeOfADayAndAWeek() {
        List<Event> week = events(Simulations.settings("sources", "1", "interval", "15m"), WEEK_OF_QUARTERS);
        double noon = meanCpu(week, event -> hour(event) >= 12 && hour(event) < 16 && !weekend(event));
        double night = meanCpu(week, event -> hour(event) < 4 && !weekend(event));
        double weekend = meanCpu(week, event -> hour(event) >= 12 && hour(event) < 16 && weekend(event));
        assertTrue(noon > night + 8, "cpu is " + noon + " at noon and " + night + " at night");
        assertTrue(noon > weekend + 4, "cpu is " + noon + " on workdays and " + weekend + " on weekends");
    }

    @Test
    void shouldLetTheLoadDriveCpuLatencyAndThroughput() {
        List<Event> week = events(Simulations.settings("sources", "1", "interval", "15m"), WEEK_OF_QUARTERS);
        assertTrue(correlation(week, "cpu", "throughput") > 0.9);
        assertTrue(correlation(week, "cpu", "latency") > 0.6);
        assertTrue(Math.abs(correlation(week, "cpu", "disk")) < 0.5);
    }

    private static List<Event> events(SimulatorSettings settings, int steps) {
        List<Event> events = new ArrayList<>();
        for (Simulation.Step step : Simulations.steps(settings, steps)) {
            Event event = step.event();
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }

    private static int hour(Event event) {
        return (int) (event.epochMillis() / 3_600_000 % 24);
    }

    /** The third and fourth day of 2026 were a Saturday and a Sunday. */
    private static boolean weekend(Event event) {
        long day = (event.epochMillis() - Simulations.BEGIN) / 86_400_000;
        return day == 2 || day == 3;
    }

    private static double meanCpu(List<Event> events, Predicate<Event> when) {
        return mean(events.stream().filter(when).toList(), event -> event.value("cpu"));
    }

    private static double mean(List<Event> events, ToDoubleFunction<Event> value) {
        return events.stream().mapToDouble(value).average().orElseThrow();
    }

    private static double correlation(List<Event> events, String first, String second) {
        double meanFirst = mean(events, event -> event.value(first));
        double meanSecond = mean(events, event -> event.value(second));
        double product = 0;
        double squareFirst = 0;
        double squareSecond = 0;
        for (Event event : events) {
            double a = event.value(first) - meanFirst;
            double b = event.value(second) - meanSecond;
            product += a * b;
            squareFirst += a * a;
            squareSecond += b * b;
        }
        return product / Math.sqrt(squareFirst * squareSecond);
    }
}
