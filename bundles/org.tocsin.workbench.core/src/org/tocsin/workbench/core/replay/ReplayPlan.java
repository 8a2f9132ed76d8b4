package org.tocsin.workbench.core.replay;

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
 * @param input what is read
 * @param reader reads them, once and as fast as it can
 * @param settings how the pipeline works; nothing of it survives
 * @param detectors those that are asked, the rules among them
 * @param rules those that the detectors follow
 */
public record ReplayPlan(
        ReplayInput input,
        SourcePlan reader,
        MonitorSettings settings,
        List<InstalledDetector> detectors,
        RuleSet rules) {

    public ReplayPlan {
        reader = reader.reading(input.files()).once();
        settings = settings.withReplay(true).withMemory(Optional.empty()).withModels(Optional.empty());
        detectors = List.copyOf(detectors);
    }

    /** What the recording is called. */
    public String names() {
        return input.names();
    }

    /** A pipeline without a source. */
    Monitor open(MonitorFactory monitors, AlertWriter writer, List<MetricTap> taps, MonitorListener listener) {
        return monitors.open(settings, detectors, List.of(writer), taps, listener);
    }
}
