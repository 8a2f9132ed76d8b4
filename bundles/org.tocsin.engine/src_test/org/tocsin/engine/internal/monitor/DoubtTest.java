package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.engine.internal.lane.KnownSource;

class DoubtTest {

    private final LongAdder refused = new LongAdder();
    private final List<String> troubles = new ArrayList<>();
    private final List<Long> passed = new ArrayList<>();
    private final Doubt doubt = new Doubt(Duration.ofHours(1), refused, troubles::add);
    private final KnownSource source = new KnownSource("a");

    private void come(long... seconds) {
        for (long second : seconds) {
            Event event = EngineRig.event("a", second, 1);
            List<Event> due = doubt.none(event, source) ? List.of(event) : doubt.settle(event, source);
            due.forEach(one -> passed.add(one.epochMillis() / 1_000));
        }
    }

    @Test
    void everyEventFromTheFutureIsCountedAndTheFirstOfASourceTold() {
        come(1, 2, 999_999, 3, 999_999, 4);
        assertEquals(List.of(1L, 2L, 3L, 4L), passed);
        assertEquals(2, refused.sum());
        assertEquals(
                List.of("An event of a came from the future (1970-01-12T13:46:39Z, and the next one of"
                        + " 1970-01-01T00:00:03Z): it was left out. More of them are counted."),
                troubles);
    }

    @Test
    void howFarIsFarCanBeSetAnew() {
        doubt.limit(Duration.ofDays(30));
        come(1, 2, 999_999, 3);
        assertEquals(List.of(1L, 2L, 999_999L, 3L), passed);
        assertEquals(0, refused.sum());
    }
}
