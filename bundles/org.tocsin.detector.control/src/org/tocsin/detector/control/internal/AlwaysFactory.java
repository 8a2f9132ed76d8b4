package org.tocsin.detector.control.internal;

import java.util.List;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;

/** Plugs the control that is always on into the extension point. */
public final class AlwaysFactory implements DetectorFactory {

    @Override
    public List<Check> create(String source, Settings settings) {
        return List.of(new Check(
                "",
                settings,
                AlertTiming.LEARNED,
                event -> Blame.verdict(event, 1, 1, "Every event is called an anomaly.")));
    }
}
