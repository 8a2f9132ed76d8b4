package org.tocsin.detector.forest.internal;

import java.util.List;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;

/** Plugs the Isolation Forest into the extension point: one forest a source. */
public final class ForestFactory implements DetectorFactory {

    @Override
    public List<Check> create(String source, Settings settings) {
        ForestSettings own = ForestSettings.of(settings, source);
        return List.of(new Check("", own, AlertTiming.LEARNED, new ForestDetector(own)));
    }
}
