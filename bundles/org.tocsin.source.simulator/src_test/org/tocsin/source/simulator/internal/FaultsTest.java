package org.tocsin.source.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.Incident;

class FaultsTest {

    private static final int FROM = 100;
    private static final int LENGTH = 60;

    private final Path home;

    FaultsTest(@TempDir Path home) {
        this.home = home;
    }

    private SimulatorSettings script(String text) throws IOException {
        Path file = Files.writeString(home.resolve("faults.txt"), text);
        return Simulations.settings("script", file.toString(), "sources", "1");
    }

    /** The events of a source with this fault and of the same one without it, second by second. */
    private Map<Integer, Event[]> withAndWithout(FaultKind kind) throws IOException {
        SimulatorSettings broken = script(FROM + "s,web-1," + kind.word() + "," + LENGTH + "s");
        List<Simulation.Step> with = Simulations.steps(broken, 300);
        List<Simulation.Step> without = Simulations.steps(Simulations.settings("sources", "1"), 300);
        Map<Integer, Event[]> pairs = new HashMap<>();
        for (int second = 0; second < 300; second++) {
            pairs.put(
                    second,
                    new Event[] {with.get(second).event(), without.get(second).event()});
        }
        return pairs;
    }

    @ParameterizedTest
    @EnumSource(FaultKind.class)
    void shouldTouchItsMetricsWhileItLastsAndNothingElse(FaultKind kind) throws IOException {
        Set<String> touched = new HashSet<>();
        withAndWithout(kind).forEach((second, pair) -> {
            boolean during = second >= FROM && second <= FROM + LENGTH;
            if (pair[0] == null) {
                assertTrue(during && kind == FaultKind.SILENT, "It was silent after " + second + " seconds.");
                return;
            }
            for (int i = 0; i < pair[1].size(); i++) {
                if (pair[0].value(i) != pair[1].value(i)) {
                    assertTrue(during, () -> kind + " touched something after " + second + " seconds.");
                    touched.add(pair[1].schema().metric(i).name());
                }
            }
        });
        assertEquals(Set.copyOf(kind.metrics()), touched);
    }

    @Test
    void shouldBeAsBadAsItsName() throws IOException {
        int middle = FROM + LENGTH / 2;
        Event[] spike = withAndWithout(FaultKind.SPIKE).get(middle);
        assertTrue(spike[0].value("latency") > 4 * spike[1].value("latency"));
        Event[] shift = withAndWithout(FaultKind.LEVEL_SHIFT).get(middle);
        assertTrue(shift[0].value("latency") > 3 * shift[1].value("latency"));
        Event[] drop = withAndWithout(FaultKind.DROP).get(middle);
        assertEquals(0, drop[0].value("throughput"));
        Event[] broken = withAndWithout(FaultKind.BROKEN_CORRELATION).get(middle);
        assertTrue(broken[0].value("cpu") > broken[1].value("cpu"));
        assertTrue(broken[0].value("throughput") < broken[1].value("throughput"));
        Map<Integer, Event[]> flat = withAndWithout(FaultKind.FLAT_LINE);
        assertEquals(flat.get(FROM + 1)[0].value("cpu"), flat.get(middle)[0].value("cpu"));
        Map<Integer, Event[]> leak = withAndWithout(FaultKind.LEAK);
        double early = leak.get(FROM + 5)[0].value("memory");
        double late = leak.get(FROM + LENGTH - 1)[0].value("memory");
        assertTrue(late > early + 20 && late < 99, "memory went from " + early + " to " + late);
    }

    @Test
    void shouldBeLabelledOnceWhenItBegins() throws IOException {
        SimulatorSettings settings =
                script("# a comment\n\n 10s , web-1 , level-shift , 5s , 0.5\n30s,web-1,silent,5s\n");
        List<Fault> begun = new ArrayList<>();
        for (Simulation.Step step : Simulations.steps(settings, 60)) {
            Fault fault = step.begun();
            if (fault != null) {
                begun.add(fault);
            }
        }
        assertEquals(
                List.of("level-shift", "silent"),
                begun.stream().map(fault -> fault.kind().word()).toList());
        Incident incident = begun.get(0).incident();
        assertEquals("2026-01-01T00:00:10Z", incident.from().toString());
        assertEquals("2026-01-01T00:00:15Z", incident.to().toString());
        assertEquals(List.of("latency"), incident.metrics());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10s,web-1,spike | expected AFTER,SOURCE,KIND,DURATION",
                "10s,web-1,boom,5s | found 'boom', expected one of spike, level-shift, leak",
                "soon,web-1,spike,5s | 'soon' is not a duration",
                "10s,web-1,spike,5 | '5' is not a duration",
                "10s,web-1,spike,5s,big | found 'big', expected a size",
                "10s,web-1,spike,5s,-1 | found '-1', expected a size"
            })
    void shouldSayWhereAScriptIsWrong(String line, String expected) {
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> script("# first\n" + line + "\n"));
        assertTrue(wrong.getMessage().startsWith(home.resolve("faults.txt") + ":2: "), wrong.getMessage());
        assertTrue(wrong.getMessage().contains(expected), wrong.getMessage());
    }

    @Test
    void shouldRefuseAScriptThatIsNotThereOrNamesAnUnknownSource() {
        String missing = home.resolve("missing.txt").toString();
        assertEquals(
                "There is no fault script " + missing + ".",
                assertThrows(IllegalArgumentException.class, () -> Simulations.settings("script", missing))
                        .getMessage());
        assertEquals(
                "simulator: the fault script names 'web-2', which is none of the 1 simulated sources.",
                assertThrows(IllegalArgumentException.class, () -> script("1s,web-2,spike,5s"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Simulations.settings("faults", "script"));
        assertThrows(IllegalArgumentException.class, () -> Simulations.settings("start", "tomorrow"));
    }

    @Test
    void shouldHappenAsOftenAsWantedAndNeverTwoAtOnce() {
        RandomFaults faults = new RandomFaults("web-1", 8, 600_000, new SplittableRandom(1));
        List<Fault> found = new ArrayList<>();
        int hours = 500;
        for (long second = 0; second < hours * 3_600L; second++) {
            Fault fault = faults.at(second * 1_000);
            if (fault != null && (found.isEmpty() || found.get(found.size() - 1) != fault)) {
                found.add(fault);
            }
        }
        assertTrue(found.get(0).from() >= 600_000, "It must be calm at the beginning.");
        for (int i = 1; i < found.size(); i++) {
            assertFalse(found.get(i).covers(found.get(i - 1).to()), "There were two at once.");
        }
        // the gaps between them are 7.5 minutes on average, and they last about one
        double perHour = (double) found.size() / hours;
        assertTrue(perHour > 5.5 && perHour < 8.5, perHour + " an hour");
        assertEquals(
                FaultKind.values().length,
                found.stream().map(Fault::kind).distinct().count());
    }
}
