package org.tocsin.workbench.core.incident;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.workbench.core.monitor.SettingsStore;

/** The incidents that somebody has opened to their alerts, also after a restart. Thread-safe. */
public final class OpenIncidents {

    private static final String KEY = "alerts.open";
    private static final int KEPT = 50;

    private final SettingsStore settings;
    private volatile Set<String> ids;

    /** Those of the last time. */
    public OpenIncidents(SettingsStore settings) {
        this.settings = settings;
        this.ids = Arrays.stream(settings.text(KEY).split(" "))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<String> ids() {
        return Set.copyOf(ids);
    }

    /**
     * Opens an incident, or closes it. Of those that were opened longest ago nothing is kept for the next time.
     *
     * @return whether that made a difference
     */
    public synchronized boolean open(String incident, boolean opened) {
        Set<String> next = new LinkedHashSet<>(ids);
        if (!(opened ? next.add(incident) : next.remove(incident))) {
            return false;
        }
        ids = next;
        settings.put(KEY, next.stream().skip(Math.max(0, next.size() - KEPT)).collect(Collectors.joining(" ")));
        return true;
    }
}
