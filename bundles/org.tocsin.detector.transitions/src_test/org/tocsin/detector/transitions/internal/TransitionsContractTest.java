package org.tocsin.detector.transitions.internal;

import java.util.List;
import java.util.SplittableRandom;
import org.tocsin.api.contracts.Events;
import org.tocsin.api.contracts.StreamLearningContract;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.event.Event;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;

/** With an event every five minutes. A spike is one from its tenth event on. */
class TransitionsContractTest extends StreamLearningContract {

    @Override
    protected DetectorFactory factory() {
        return new TransitionsFactory();
    }

    @Override
    protected Settings settings() {
        return Settings.defaults(List.of(
                new Parameter.OfNumber("falseAlerts", "", "", 0.1, 1e-6, 1e4),
                new Parameter.OfSourceNumbers("sources", "", "", "", 1e-6, 1e4)));
    }

    @Override
    protected int warmUp() {
        return 2_000;
    }

    @Override
    protected int spikeEvents() {
        return 10;
    }

    private static Event spread(Event event, int number) {
        return Event.of(event.source(), Events.millis(300 * number), event.schema(), event.values());
    }

    @Override
    protected Event calm(String source, int number) {
        return spread(Events.calm(source, number), number);
    }

    /** All over the place. */
    @Override
    protected Event spike(String source, int number) {
        SplittableRandom random = new SplittableRandom(number);
        Event event = Events.of(source, number, random.nextDouble(100), random.nextDouble(100), random.nextDouble(600));
        return spread(event, number);
    }
}
