package org.tocsin.detector.windows.internal;

import java.util.List;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;
import org.tocsin.learning.FalseAlertRate;
import org.tocsin.learning.ScoringDetector;

/** Plugs the nearest past windows into the extension point. */
public final class WindowsFactory implements DetectorFactory {

    @Override
    public List<Check> create(String source, Settings settings) {
        double falseAlerts = settings.sourceNumbers("sources").of(source).orElse(settings.number("falseAlerts"));
        WindowSettings own = new WindowSettings(
                settings.integer("points"),
                settings.integer("step"),
                settings.integer("remembered"),
                settings.integer("neighbours"));
        return List.of(new Check(
                "",
                settings,
                AlertTiming.LEARNED,
                new ScoringDetector(new WindowScorer(own), own.words(), new FalseAlertRate(falseAlerts))));
    }
}
