package org.tocsin.detector.deviation.internal;

import java.time.Duration;
import java.util.List;
import org.tocsin.api.contracts.StreamLearningContract;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;

/** A spike is one from its third event on. */
class DeviationContractTest extends StreamLearningContract {

    @Override
    protected DetectorFactory factory() {
        return new DeviationFactory();
    }

    @Override
    protected Settings settings() {
        return Settings.defaults(List.of(
                new Parameter.OfDuration(
                        "lasting", "", "", Duration.ofMinutes(30), Duration.ofMillis(1), Duration.ofDays(30)),
                new Parameter.OfDuration(
                        "seldom", "", "", Duration.ofSeconds(15), Duration.ofMillis(1), Duration.ofDays(30)),
                new Parameter.OfNumber("falseAlerts", "", "", 0.1, 1e-6, 1e4),
                new Parameter.OfSourceNumbers("sources", "", "", "", 1e-6, 1e4)));
    }

    @Override
    protected int warmUp() {
        return 400;
    }

    @Override
    protected int spikeEvents() {
        return 3;
    }
}
