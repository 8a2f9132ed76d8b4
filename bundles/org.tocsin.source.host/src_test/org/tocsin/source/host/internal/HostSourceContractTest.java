package org.tocsin.source.host.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.tocsin.api.contracts.EventSourceContract;
import org.tocsin.api.source.EventSource;

class HostSourceContractTest extends EventSourceContract {

    @Override
    protected EventSource endless() {
        return new HostSource(FakeMachine::new, "", Duration.ofMillis(1), 3, Clock.systemUTC());
    }

    @Override
    protected Optional<EventSource> finite() {
        return Optional.empty();
    }
}
