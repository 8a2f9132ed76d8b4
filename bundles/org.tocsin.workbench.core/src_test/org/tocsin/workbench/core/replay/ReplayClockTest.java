package org.tocsin.workbench.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tocsin.api.contracts.ManualClock;

class ReplayClockTest {

    private static final long UNTIL_ASKED = Long.MAX_VALUE;

    private final ManualClock time = ManualClock.at("2026-01-01T00:00:00Z");

    private ReplayClock playing(ReplaySpeed speed) {
        return new ReplayClock(time, speed, true);
    }

    @Test
    void shouldLetEverythingThroughAtTheGreatestSpeed() {
        ReplayClock clock = playing(ReplaySpeed.FASTEST);
        assertEquals(0, clock.delay(1_000));
        assertEquals(0, clock.delay(9_000_000));
        assertEquals(9_000_000, clock.position());
    }

    @Test
    void shouldKeepTheTimeBetweenEventsDividedBySpeed() {
        ReplayClock clock = playing(ReplaySpeed.TEN);
        assertEquals(0, clock.delay(100_000), "the first is due at once");
        assertEquals(1_000, clock.delay(110_000));
        time.advance(Duration.ofMillis(400));
        assertEquals(600, clock.delay(110_000));
        assertEquals(104_000, clock.position(), "time goes on between events");
        time.advance(Duration.ofMillis(600));
        assertEquals(0, clock.delay(110_000));
    }

    @Test
    void shouldStayWhereItIsWhilePausedAndGoOnFromThere() {
        ReplayClock clock = playing(ReplaySpeed.REAL);
        clock.delay(0);
        clock.delay(10_000);
        time.advance(Duration.ofSeconds(4));
        clock.pause();
        time.advance(Duration.ofHours(1));
        assertEquals(UNTIL_ASKED, clock.delay(10_000));
        assertEquals(4_000, clock.position());
        clock.play();
        assertEquals(6_000, clock.delay(10_000));
    }

    @Test
    void shouldChangeSpeedFromWhereItIs() {
        ReplayClock clock = playing(ReplaySpeed.REAL);
        clock.delay(0);
        clock.delay(10_000);
        time.advance(Duration.ofSeconds(5));
        clock.speed(ReplaySpeed.HUNDRED);
        assertEquals(50, clock.delay(10_000));
    }

    @Test
    void shouldStepThroughAllEventsOfTheNextTime() {
        ReplayClock clock = new ReplayClock(time, ReplaySpeed.REAL, false);
        assertEquals(UNTIL_ASKED, clock.delay(1_000));
        clock.step();
        assertEquals(0, clock.delay(1_000));
        assertEquals(0, clock.delay(1_000), "another source at the same time");
        assertEquals(UNTIL_ASKED, clock.delay(2_000));
        assertEquals(1_000, clock.position());
        clock.step();
        assertEquals(0, clock.delay(2_000));
        assertEquals(UNTIL_ASKED, clock.delay(3_000));
    }

    @Test
    void shouldHurryToATimeAndStayThere() {
        ReplayClock clock = new ReplayClock(time, ReplaySpeed.REAL, false);
        clock.delay(1_000);
        assertTrue(clock.hurry(5_500));
        assertEquals(0, clock.delay(1_000));
        assertTrue(clock.hurrying());
        assertEquals(0, clock.delay(5_000));
        assertEquals(UNTIL_ASKED, clock.delay(6_000));
        assertFalse(clock.hurrying());
        assertEquals(5_500, clock.position());
    }

    @Test
    void shouldGoOnPlayingWhenItHasHurried() {
        ReplayClock clock = playing(ReplaySpeed.REAL);
        clock.delay(1_000);
        clock.hurry(5_000);
        assertEquals(0, clock.delay(2_000));
        assertEquals(1_000, clock.delay(6_000));
    }

    @Test
    void shouldStayWhereItIsWhenHurryingIsCalledOff() {
        ReplayClock clock = new ReplayClock(time, ReplaySpeed.REAL, false, 9_000);
        assertEquals(0, clock.delay(1_000));
        clock.pause();
        assertFalse(clock.hurrying());
        assertEquals(UNTIL_ASKED, clock.delay(2_000));
        assertEquals(1_000, clock.position());
    }

    @Test
    void shouldNotGoBackByItself() {
        ReplayClock clock = playing(ReplaySpeed.FASTEST);
        clock.delay(5_000);
        assertFalse(clock.hurry(4_000));
        clock.end();
        assertFalse(clock.hurry(6_000), "there is nothing more to hurry to");
        clock.play();
        assertFalse(clock.playing());
    }
}
