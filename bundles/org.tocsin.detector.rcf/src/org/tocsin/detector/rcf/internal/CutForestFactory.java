package org.tocsin.detector.rcf.internal;

import java.util.List;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;
import org.tocsin.learning.FalseAlertRate;
import org.tocsin.learning.ScoringDetector;

/** Plugs the Random Cut Forest into the extension point: one forest a source. */
public final class CutForestFactory implements DetectorFactory {

    @Override
    public List<Check> create(String source, Settings settings) {
        double falseAlerts = settings.sourceNumbers("sources").of(source).orElse(settings.number("falseAlerts"));
        CutForestSettings own = new CutForestSettings(
                settings.integer("shingle"),
                settings.integer("trees"),
                settings.integer("sample"),
                settings.integer("seed"));
        return List.of(new Check(
                "",
                settings,
                AlertTiming.LEARNED,
                new ScoringDetector(new CutForestScorer(own), new FalseAlertRate(falseAlerts))));
    }
}
