package org.tocsin.workbench.core.monitor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.api.source.Subscription;
import org.tocsin.session.SourcePlan;

/** The sources that a monitor is connected with. To be used by one thread. */
final class Connections {

    private record Running(WatchedSource source, Subscription subscription) {}

    private final Watch.Setup setup;
    private final Map<String, Running> running = new HashMap<>();

    Connections(Watch.Setup setup) {
        this.setup = setup;
    }

    /** Connects sources that should be watched and are not, and disconnects others. */
    void update(Monitor monitor) {
        List<WatchedSource> wanted = setup.feeds();
        for (Running old : List.copyOf(running.values())) {
            boolean stays = wanted.contains(old.source())
                    && setup.factory(old.source().factory()).isPresent();
            if (!stays) {
                running.remove(old.source().key());
                old.subscription().close();
            }
        }
        for (WatchedSource source : wanted) {
            if (!running.containsKey(source.key())) {
                setup.factory(source.factory()).ifPresent(factory -> connect(monitor, source, factory));
            }
        }
    }

    private void connect(Monitor monitor, WatchedSource source, EventSourceFactory factory) {
        try {
            EventSource made = new SourcePlan(source.name(), factory, source.settings()).create();
            EventSource labelled = factory.kind() == SourceKind.SIMULATED ? new DemoSource(made) : made;
            Subscription subscription = monitor.watch(source.name(), labelled, factory.ordered());
            running.put(source.key(), new Running(source, subscription));
        } catch (RuntimeException failure) {
            setup.trouble(source.name() + " cannot be watched: " + failure.getMessage());
        }
    }

    /** The monitor is gone, and all sources with it. */
    void forget() {
        running.clear();
    }
}
