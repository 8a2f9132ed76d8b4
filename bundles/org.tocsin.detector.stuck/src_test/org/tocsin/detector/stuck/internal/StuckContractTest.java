package org.tocsin.detector.stuck.internal;

import java.time.Duration;
import java.util.List;
import org.tocsin.api.contracts.StreamLearningContract;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;

/** A spike is a value that stays exactly the same. */
class StuckContractTest extends StreamLearningContract {

    @Override
    protected DetectorFactory factory() {
        return new StuckFactory();
    }

    @Override
    protected Settings settings() {
        return Settings.defaults(List.of(
                new Parameter.OfDuration(
                        "lasting", "", "", Duration.ofMinutes(30), Duration.ofMillis(1), Duration.ofDays(30)),
                new Parameter.OfNumber("falseAlerts", "", "", 0.1, 1e-6, 1e4),
                new Parameter.OfSourceNumbers("sources", "", "", "", 1e-6, 1e4)));
    }

    @Override
    protected int warmUp() {
        return 300;
    }

    @Override
    protected int spikeEvents() {
        return 12;
    }
}
