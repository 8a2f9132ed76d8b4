package org.tocsin.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.alert.AlertWriterFactory;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.Subscription;

/**
 * A pipeline that is to be opened.
 *
 * @param settings how it works
 * @param output where its alerts go
 */
public record MonitorPlan(MonitorSettings settings, AlertOutput output) {

    /** The same, keeping what detectors have learned in this folder, if any. */
    public MonitorPlan withModels(Optional<Path> folder) {
        return new MonitorPlan(settings.withModels(folder), output);
    }

    /**
     * Opens it, with every detector that is installed and no source yet.
     *
     * @param writers those that are installed
     * @param more what sees the alerts besides, before them
     * @param taps what sees the events
     * @param listener what is told of notable things
     * @throws IllegalArgumentException with one sentence, if something is set that there is not
     * @throws IOException if files of an earlier run should go and cannot
     */
    public Monitor open(
            MonitorFactory monitors,
            List<AlertWriterFactory> writers,
            List<AlertWriter> more,
            List<MetricTap> taps,
            MonitorListener listener)
            throws IOException {
        List<AlertWriter> all = new ArrayList<>(more);
        all.addAll(output.writers(writers));
        output.clear(writers);
        return monitors.open(settings, all, taps, listener);
    }

    /** Connects a source to a monitor and starts it. */
    public static Subscription watch(Monitor monitor, SourcePlan source) {
        return monitor.watch(source.name(), source.create(), source.factory().ordered());
    }
}
