package org.tocsin.detector.ensemble.internal;

import java.util.List;
import java.util.Optional;
import org.tocsin.api.contracts.StreamLearningContract;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;
import org.tocsin.learning.FalseAlertRate;
import org.tocsin.learning.ScoringDetector;

class EnsembleContractTest extends StreamLearningContract {

    private static final FalseAlertRate RATE = new FalseAlertRate(3);

    private static InstalledDetector installed(String id) {
        double speed = id.equals("slow") ? 0.01 : 0.1;
        return new InstalledDetector(
                new DetectorDescriptor(id, id, "", DetectorKind.ML, "", Optional.empty(), Optional.empty(), List.of()),
                (source, settings) ->
                        List.of(Check.of(new ScoringDetector(new Distance(speed), "speed " + speed, RATE), settings)));
    }

    @Override
    protected DetectorFactory factory() {
        return new EnsembleFactory(id -> Optional.of(installed(id)), listener -> () -> {});
    }

    @Override
    protected Settings settings() {
        return Settings.defaults(List.of(
                new Parameter.OfText("members", "", "", "slow; fast"),
                new Parameter.OfText("alone", "", "", "fast"),
                new Parameter.OfNumber("falseAlerts", "", "", 3, 1e-6, 1e4),
                new Parameter.OfSourceNumbers("sources", "", "", "", 1e-6, 1e4)));
    }

    @Override
    protected int warmUp() {
        return 300;
    }
}
