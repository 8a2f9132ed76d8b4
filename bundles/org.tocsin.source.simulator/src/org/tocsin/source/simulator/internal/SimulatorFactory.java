package org.tocsin.source.simulator.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;

/** Plugs the simulator in. */
@Component
public final class SimulatorFactory implements EventSourceFactory {

    @Override
    public String id() {
        return "simulator";
    }

    @Override
    public String name() {
        return "Simulator (demo)";
    }

    @Override
    public String description() {
        return "Simulated machines with the shape of a day and a week, in which things go wrong.";
    }

    @Override
    public List<Parameter> parameters() {
        return SimulatorSettings.parameters();
    }

    @Override
    public Map<ParameterRole, String> roles() {
        return Map.of(
                ParameterRole.SEED, "seed",
                ParameterRole.SPEED, "speed",
                ParameterRole.START, "start",
                ParameterRole.LENGTH, "length");
    }

    @Override
    public SourceKind kind() {
        return SourceKind.SIMULATED;
    }

    @Override
    public EventSource create(Settings settings) {
        return new SimulatorSource(SimulatorSettings.of(settings), Clock.systemUTC());
    }
}
