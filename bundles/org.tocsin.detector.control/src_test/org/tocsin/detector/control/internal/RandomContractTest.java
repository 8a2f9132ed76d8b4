package org.tocsin.detector.control.internal;

import java.util.List;
import org.tocsin.api.contracts.DetectorContract;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;

/** A spike is found by chance only, so here chance finds everything. */
class RandomContractTest extends DetectorContract {

    @Override
    protected DetectorFactory factory() {
        return new RandomFactory();
    }

    @Override
    protected Settings settings() {
        return Settings.defaults(List.of(
                new Parameter.OfNumber("share", "", "", 1, 0, 1),
                new Parameter.OfInteger("seed", "", "", 1, 0, Integer.MAX_VALUE)));
    }

    @Override
    protected double tolerated() {
        return 1;
    }
}
