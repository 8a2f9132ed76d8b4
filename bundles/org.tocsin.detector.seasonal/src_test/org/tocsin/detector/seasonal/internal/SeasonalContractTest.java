package org.tocsin.detector.seasonal.internal;

import java.util.List;
import org.tocsin.api.contracts.Events;
import org.tocsin.api.contracts.StreamLearningContract;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.event.Event;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;

/** With an event every five minutes, three days to learn, and a day in which the processor works by daylight. */
class SeasonalContractTest extends StreamLearningContract {

    private static final int A_DAY = 288;

    private static Event spread(Event event, int number) {
        double[] values = event.values();
        values[0] += 10 * Math.sin(2 * Math.PI * number / A_DAY);
        return Event.of(event.source(), Events.millis(300 * number), event.schema(), values);
    }

    @Override
    protected DetectorFactory factory() {
        return new SeasonalFactory();
    }

    @Override
    protected Settings settings() {
        return Settings.defaults(List.of(
                new Parameter.OfInteger("days", "", "", 14, 1, 100),
                new Parameter.OfNumber("falseAlerts", "", "", 3, 1e-6, 1e4),
                new Parameter.OfSourceNumbers("sources", "", "", "", 1e-6, 1e4)));
    }

    @Override
    protected int warmUp() {
        return 3 * A_DAY;
    }

    @Override
    protected double tolerated() {
        return 0.02;
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
