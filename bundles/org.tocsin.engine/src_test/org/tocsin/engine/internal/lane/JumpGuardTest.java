package org.tocsin.engine.internal.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class JumpGuardTest {

    private static final long HOUR = 3_600;
    private static final Schema SCHEMA = Schema.named("m");

    private final JumpGuard guard = new JumpGuard();
    private final List<Long> passed = new ArrayList<>();
    private final List<Long> refused = new ArrayList<>();

    private void come(long... seconds) {
        for (long second : seconds) {
            Event event = Event.of("a", 1_000 * second, SCHEMA, 1);
            if (guard.plain(event.epochMillis(), 1_000 * HOUR)) {
                passed.add(second);
            } else {
                guard.doubt(event, 1_000 * HOUR).forEach(one -> passed.add(one.epochMillis() / 1_000));
                guard.refused().ifPresent(one -> refused.add(one.epochMillis() / 1_000));
            }
        }
    }

    @Test
    void shouldRefuseOneEventFromTheFutureAndNothingElse() {
        come(1, 2, 3, 999_999, 4, 5);
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), passed);
        assertEquals(List.of(999_999L), refused);
    }

    @Test
    void shouldLetARealGapThrough() {
        come(1, 2, 3, 3 + 5 * HOUR, 4 + 5 * HOUR, 5 + 5 * HOUR);
        assertEquals(List.of(1L, 2L, 3L, 3 + 5 * HOUR, 4 + 5 * HOUR, 5 + 5 * HOUR), passed);
        assertEquals(List.of(), refused);
    }

    @Test
    void shouldNotDoubtEventsWithinTheJumpOrTooLate() {
        come(1, HOUR, 2 * HOUR, 7, 2 * HOUR + 1);
        assertEquals(List.of(1L, HOUR, 2 * HOUR, 7L, 2 * HOUR + 1), passed);
    }

    @Test
    void shouldNotDoubtASourceThatSendsOnceADay() {
        long day = 24 * HOUR;
        come(day, 2 * day, 3 * day, 4 * day, 5 * day);
        assertEquals(5, passed.size());
        come(400 * day, 6 * day);
        assertEquals(List.of(400 * day), refused);
    }

    @Test
    void shouldLetTheLastEventGoThatNothingSpeaksAgainst() {
        come(1, 2, 5 * HOUR);
        assertEquals(List.of(1L, 2L), passed);
        assertEquals(1_000 * 5 * HOUR, guard.release().orElseThrow().epochMillis());
        assertEquals(true, guard.release().isEmpty());
    }
}
