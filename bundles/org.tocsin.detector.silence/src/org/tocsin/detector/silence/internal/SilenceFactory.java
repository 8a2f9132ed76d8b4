package org.tocsin.detector.silence.internal;

import java.util.List;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;

/** Plugs silence into the extension point. */
public final class SilenceFactory implements DetectorFactory {

    @Override
    public List<Check> create(String source, Settings settings) {
        return List.of(new Check(
                "",
                settings,
                AlertTiming.PROMPT,
                new SilenceDetector(
                        settings.number("intervals"), settings.duration("least"), settings.duration("seldom"))));
    }
}
