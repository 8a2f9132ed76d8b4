package org.tocsin.detector.range.internal;

import java.util.List;
import org.tocsin.api.contracts.Events;
import org.tocsin.api.contracts.StreamLearningContract;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.event.Event;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;

/** With an event every ten minutes, and three days to learn. */
class RangeContractTest extends StreamLearningContract {

    @Override
    protected DetectorFactory factory() {
        return new RangeFactory();
    }

    @Override
    protected Settings settings() {
        return Settings.defaults(List.of(
                new Parameter.OfNumber("beyond", "", "", 0.2, 0, 1000),
                new Parameter.OfNumber("falseAlerts", "", "", 0.1, 1e-6, 1e4),
                new Parameter.OfSourceNumbers("sources", "", "", "", 1e-6, 1e4)));
    }

    private static Event spread(Event event, int number) {
        return Event.of(event.source(), Events.millis(600 * number), event.schema(), event.values());
    }

    @Override
    protected int warmUp() {
        return 432;
    }

    @Override
    protected Event calm(String source, int number) {
        return spread(Events.calm(source, number), number);
    }

    @Override
    protected Event spike(String source, int number) {
        return spread(Events.spike(source, number), number);
    }
}
