package org.tocsin.detector.forest.internal;

import java.time.Duration;
import java.util.List;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;

/** Plugs the Isolation Forest into the extension point: one forest a source. */
public final class ForestFactory implements DetectorFactory {

    private static final AlertTiming CALM = new AlertTiming(Duration.ZERO, Duration.ofSeconds(30));

    @Override
    public List<Check> create(String source, Settings settings) {
        ForestSettings own = ForestSettings.of(settings, source);
        return List.of(new Check("", own, CALM, new ForestDetector(own)));
    }
}
