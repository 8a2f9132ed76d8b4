package org.tocsin.detector.control.internal;

import java.util.List;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;

/** Plugs the random control into the extension point. */
public final class RandomFactory implements DetectorFactory {

    @Override
    public List<Check> create(String source, Settings settings) {
        long seed = 31L * settings.integer("seed") + source.hashCode();
        return List.of(
                new Check("", settings, AlertTiming.LEARNED, new RandomDetector(seed, settings.number("share"))));
    }
}
