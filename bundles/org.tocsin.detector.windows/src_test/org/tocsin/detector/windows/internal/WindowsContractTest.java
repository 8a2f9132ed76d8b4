package org.tocsin.detector.windows.internal;

import java.util.List;
import org.tocsin.api.contracts.StreamLearningContract;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;

class WindowsContractTest extends StreamLearningContract {

    static Settings settings(int step) {
        return Settings.defaults(List.of(
                new Parameter.OfInteger("points", "", "", 8, 1, 200),
                new Parameter.OfInteger("step", "", "", step, 1, 1000),
                new Parameter.OfInteger("remembered", "", "", 128, 50, 20_000),
                new Parameter.OfInteger("neighbours", "", "", 3, 1, 50),
                new Parameter.OfNumber("falseAlerts", "", "", 3, 1e-6, 1e4),
                new Parameter.OfSourceNumbers("sources", "", "", "", 1e-6, 1e4)));
    }

    @Override
    protected DetectorFactory factory() {
        return new WindowsFactory();
    }

    @Override
    protected Settings settings() {
        return settings(1);
    }

    @Override
    protected int warmUp() {
        return 300;
    }
}
