package org.tocsin.detector.zscore.internal;

import java.util.List;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;

/** Plugs the robust z-score into the extension point. */
public final class ZScoreFactory implements DetectorFactory {

    @Override
    public List<Check> create(String source, Settings settings) {
        ZScoreDetector detector =
                new ZScoreDetector(settings.integer("window"), settings.number("threshold"), settings.number("floor"));
        return List.of(Check.of(detector, settings));
    }
}
