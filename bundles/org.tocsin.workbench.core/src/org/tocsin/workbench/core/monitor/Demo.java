package org.tocsin.workbench.core.monitor;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.session.Installation;

/** The simulation that shows what Tocsin does, if one is installed. Thread-safe. */
@Component(service = Demo.class)
public final class Demo {

    private final Installation installation;
    private final WorkbenchSettings settings;

    @Activate
    public Demo(@Reference Installation installation, @Reference WorkbenchSettings settings) {
        this.installation = installation;
        this.settings = settings;
    }

    private Optional<EventSourceFactory> simulation() {
        return installation.sources().stream()
                .filter(source -> source.kind() == SourceKind.SIMULATED)
                .findFirst();
    }

    /** Whether there is one that could be shown. */
    public boolean installed() {
        return simulation().isPresent();
    }

    /** Whether it is shown now. */
    public boolean shown() {
        return simulation().filter(settings::watched).isPresent();
    }

    /** Shows it from now on, or no more: what is open of it is over then. */
    public void show(boolean shown) {
        simulation().ifPresent(source -> settings.watch(source, shown));
    }
}
