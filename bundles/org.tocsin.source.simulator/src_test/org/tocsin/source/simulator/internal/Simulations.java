package org.tocsin.source.simulator.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.api.setting.Settings;

/** Simulations for tests: they begin with the year 2026, which was a Thursday. */
final class Simulations {

    static final String START = "2026-01-01T00:00:00Z";
    static final long BEGIN = Instant.parse(START).toEpochMilli();

    private Simulations() {}

    /** Settings of pairs of a name and a value; without them there are no faults, and time does not matter. */
    static SimulatorSettings settings(String... pairs) {
        Map<String, String> values = new HashMap<>(Map.of("start", START, "faults", "none", "speed", "0"));
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return SimulatorSettings.of(Settings.of(SimulatorSettings.parameters(), values));
    }

    static List<Simulation.Step> steps(SimulatorSettings settings, int count) {
        Simulation simulation = new Simulation(settings, BEGIN);
        List<Simulation.Step> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            steps.add(simulation.next());
        }
        return steps;
    }
}
