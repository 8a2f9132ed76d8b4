package org.tocsin.detector.range.internal;

import java.util.List;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;
import org.tocsin.learning.FalseAlertRate;
import org.tocsin.learning.ScoringDetector;

/** Plugs the range of all values so far into the extension point. */
public final class RangeFactory implements DetectorFactory {

    @Override
    public List<Check> create(String source, Settings settings) {
        FalseAlertRate rate =
                new FalseAlertRate(settings.sourceNumbers("sources").of(source).orElse(settings.number("falseAlerts")));
        double beyond = settings.number("beyond");
        return List.of(new Check(
                "",
                settings,
                AlertTiming.LEARNED,
                new ScoringDetector(new RangeScorer(beyond), "beyond " + beyond, rate)));
    }
}
