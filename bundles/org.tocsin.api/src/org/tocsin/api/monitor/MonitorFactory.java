package org.tocsin.api.monitor;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.detector.InstalledDetector;

/** Opens monitors. An OSGi service of the engine. */
@ProviderType
public interface MonitorFactory {

    /**
     * A new pipeline with every detector that is installed now or comes later, if it is asked by these settings, and no
     * source yet.
     *
     * @param settings how it works
     * @param writers where its alerts go; the monitor closes them
     * @param taps what watches its events
     * @param listener what is told of notable things
     */
    Monitor open(MonitorSettings settings, List<AlertWriter> writers, List<MetricTap> taps, MonitorListener listener);

    /**
     * The same with these detectors only, whatever is installed. They are asked whether or not they are by default,
     * unless the settings switch them off.
     */
    Monitor open(
            MonitorSettings settings,
            List<InstalledDetector> detectors,
            List<AlertWriter> writers,
            List<MetricTap> taps,
            MonitorListener listener);
}
