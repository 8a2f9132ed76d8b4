package org.tocsin.source.simulator.internal;

import java.time.Clock;
import java.util.Optional;
import org.tocsin.api.contracts.EventSourceContract;
import org.tocsin.api.source.EventSource;

class SimulatorSourceContractTest extends EventSourceContract {

    @Override
    protected EventSource endless() {
        return new SimulatorSource(Simulations.settings("speed", "2000"), Clock.systemUTC());
    }

    @Override
    protected Optional<EventSource> finite() {
        return Optional.of(
                new SimulatorSource(Simulations.settings("length", "1m", "faults", "random"), Clock.systemUTC()));
    }
}
