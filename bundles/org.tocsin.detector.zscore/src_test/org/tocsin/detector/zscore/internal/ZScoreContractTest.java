package org.tocsin.detector.zscore.internal;

import java.util.List;
import org.tocsin.api.contracts.DetectorContract;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;

class ZScoreContractTest extends DetectorContract {

    @Override
    protected DetectorFactory factory() {
        return new ZScoreFactory();
    }

    @Override
    protected Settings settings() {
        return Settings.defaults(List.of(
                new Parameter.OfInteger("window", "", "", 60, 20, 1000),
                new Parameter.OfNumber("threshold", "", "", 8, 2, 100),
                new Parameter.OfNumber("floor", "", "", 0.01, 0, 1)));
    }

    @Override
    protected int warmUp() {
        return 60;
    }
}
