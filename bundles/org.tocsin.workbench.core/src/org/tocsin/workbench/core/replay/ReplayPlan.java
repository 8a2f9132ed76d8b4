package org.tocsin.workbench.core.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.session.SourcePlan;

/**
 * What is replayed, and by what: detectors, rules and settings as they were when it was made, so that a recording that is
 * begun anew gives the same alerts.
 *
 * @param files what is read; none if it is no file
 * @param reader reads it, once and as fast as it can
 * @param settings how the pipeline works; nothing of it survives
 * @param detectors those that are asked, the rules among them
 * @param rules those that the detectors follow
 */
public record ReplayPlan(
        List<Path> files,
        SourcePlan reader,
        MonitorSettings settings,
        List<InstalledDetector> detectors,
        RuleSet rules) {

    public ReplayPlan {
        files = List.copyOf(files);
        reader = reader.reading(files).once();
        settings = settings.withReplay(true).withMemory(Optional.empty()).withModels(Optional.empty());
        detectors = List.copyOf(detectors);
    }

    /** The names of the files, or what else it is called. */
    public String names() {
        return files.isEmpty()
                ? reader.name()
                : String.join(
                        ", ",
                        files.stream()
                                .map(file -> String.valueOf(file.getFileName()))
                                .toList());
    }

    /** A pipeline without a source. */
    Monitor open(MonitorFactory monitors, AlertWriter writer, List<MetricTap> taps, MonitorListener listener) {
        return monitors.open(settings, detectors, List.of(writer), taps, listener);
    }
}
