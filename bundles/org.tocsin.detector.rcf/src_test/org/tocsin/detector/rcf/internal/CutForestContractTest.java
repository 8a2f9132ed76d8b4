package org.tocsin.detector.rcf.internal;

import java.util.List;
import org.tocsin.api.contracts.DetectorContract;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;

class CutForestContractTest extends DetectorContract {

    @Override
    protected DetectorFactory factory() {
        return new CutForestFactory();
    }

    @Override
    protected Settings settings() {
        return Settings.defaults(List.of(
                new Parameter.OfInteger("shingle", "", "", 8, 1, 100),
                new Parameter.OfInteger("trees", "", "", 50, 10, 500),
                new Parameter.OfInteger("sample", "", "", 256, 32, 8192),
                new Parameter.OfInteger("seed", "", "", 1, 0, Integer.MAX_VALUE),
                new Parameter.OfNumber("falseAlerts", "", "", 3, 1e-6, 1e4),
                new Parameter.OfSourceNumbers("sources", "", "", "", 1e-6, 1e4)));
    }

    @Override
    protected int warmUp() {
        return 400;
    }
}
