package org.tocsin.detector.control.internal;

import java.util.List;
import org.tocsin.api.contracts.DetectorContract;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;

class AlwaysContractTest extends DetectorContract {

    @Override
    protected DetectorFactory factory() {
        return new AlwaysFactory();
    }

    @Override
    protected Settings settings() {
        return Settings.defaults(List.of());
    }

    @Override
    protected double tolerated() {
        return 1;
    }
}
