package org.tocsin.detector.transitions.internal;

import java.util.List;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;
import org.tocsin.learning.FalseAlertRate;
import org.tocsin.learning.ScoringDetector;

/** Plugs transitions into the extension point. */
public final class TransitionsFactory implements DetectorFactory {

    @Override
    public List<Check> create(String source, Settings settings) {
        FalseAlertRate rate =
                new FalseAlertRate(settings.sourceNumbers("sources").of(source).orElse(settings.number("falseAlerts")));
        return List.of(new Check(
                "",
                settings,
                AlertTiming.LEARNED,
                ScoringDetector.sure(new TransitionScorer(), "steps " + TransitionScorer.RECENT, rate)));
    }
}
