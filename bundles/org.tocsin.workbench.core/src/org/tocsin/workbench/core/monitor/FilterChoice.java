package org.tocsin.workbench.core.monitor;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What chart and table show, as the user has chosen; kept for the next start. Safe to call from any thread. */
@Component(service = FilterChoice.class)
public final class FilterChoice {

    private static final String HIDDEN = "filter.hidden";

    private final Observable<AlertFilter> filter;

    /** What was chosen last. */
    @Activate
    public FilterChoice(@Reference SettingsStore store) {
        filter = new Observable<>(new AlertFilter(Ticks.parse(store.text(HIDDEN))));
        filter.onChange(() -> store.put(HIDDEN, filter.value().ticks().text()));
    }

    public AlertFilter value() {
        return filter.value();
    }

    public void set(AlertFilter chosen) {
        filter.set(chosen);
    }

    /** Calls the listener after each change, from the thread that made it. */
    public AutoCloseable onChange(Runnable listener) {
        return filter.onChange(listener);
    }
}
