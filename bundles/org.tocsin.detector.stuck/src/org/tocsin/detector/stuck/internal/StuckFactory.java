package org.tocsin.detector.stuck.internal;

import java.time.Duration;
import java.util.List;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;
import org.tocsin.learning.FalseAlertRate;
import org.tocsin.learning.ScoringDetector;

/** Plugs stuck values into the extension point. */
public final class StuckFactory implements DetectorFactory {

    @Override
    public List<Check> create(String source, Settings settings) {
        FalseAlertRate rate =
                new FalseAlertRate(settings.sourceNumbers("sources").of(source).orElse(settings.number("falseAlerts")));
        Duration lasting = settings.duration("lasting");
        return List.of(new Check(
                "",
                settings,
                AlertTiming.LEARNED,
                new ScoringDetector(new StuckScorer(lasting), "lasting " + lasting.toMillis() + " ms", rate)));
    }
}
