package org.tocsin.detector.forest.internal;

import java.util.List;
import java.util.Map;
import org.tocsin.api.contracts.LearningContract;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;

class ForestContractTest extends LearningContract {

    @Override
    protected DetectorFactory factory() {
        return new ForestFactory();
    }

    @Override
    protected Settings settings() {
        List<Parameter> parameters = List.of(
                new Parameter.OfInteger("training", "", "", 256, 256, 1000),
                new Parameter.OfInteger("trees", "", "", 50, 10, 1000),
                new Parameter.OfInteger("subsample", "", "", 128, 32, 1000),
                new Parameter.OfInteger("window", "", "", 256, 256, 10000),
                new Parameter.OfNumber("falseAlerts", "", "", 8.64, 0, 1000),
                new Parameter.OfSourceNumbers("sources", "", "", "", 0, 1000),
                new Parameter.OfInteger("retrain", "", "", 0, 0, 10000),
                new Parameter.OfBoolean("changes", "", "", true),
                new Parameter.OfInteger("metrics", "", "", 2, 1, 1000),
                new Parameter.OfInteger("seed", "", "", 1, 0, 10));
        return Settings.of(parameters, Map.of());
    }

    @Override
    protected int warmUp() {
        return 256 + 256 / 8;
    }
}
