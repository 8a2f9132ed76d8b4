package org.tocsin.detector.seasonal.internal;

import java.util.List;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;
import org.tocsin.learning.FalseAlertRate;
import org.tocsin.learning.ScoringDetector;

/** Plugs the seasonal baseline into the extension point. */
public final class SeasonalFactory implements DetectorFactory {

    @Override
    public List<Check> create(String source, Settings settings) {
        double falseAlerts = settings.sourceNumbers("sources").of(source).orElse(settings.number("falseAlerts"));
        int days = settings.integer("days");
        return List.of(new Check(
                "",
                settings,
                AlertTiming.LEARNED,
                new ScoringDetector(new SeasonalScorer(days), "days " + days, new FalseAlertRate(falseAlerts))));
    }
}
