package org.tocsin.detector.deviation.internal;

import java.util.List;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;
import org.tocsin.learning.FalseAlertRate;
import org.tocsin.learning.ScoringDetector;

/** Plugs the deviation from the recent level into the extension point. */
public final class DeviationFactory implements DetectorFactory {

    @Override
    public List<Check> create(String source, Settings settings) {
        FalseAlertRate rate =
                new FalseAlertRate(settings.sourceNumbers("sources").of(source).orElse(settings.number("falseAlerts")));
        DeviationSettings own = new DeviationSettings(settings.duration("lasting"), settings.duration("seldom"));
        return List.of(new Check(
                "", settings, AlertTiming.LEARNED, new ScoringDetector(new DeviationScorer(own), own.words(), rate)));
    }
}
