package org.tocsin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tocsin.learning.HoldBack.Answer;

class HoldBackTest {

    private final HoldBack hold = new HoldBack(1_000);

    @Test
    void shouldHoldWhatIsOddUntilItHasLasted() {
        assertEquals(Answer.LEARN, hold.ask(false, 0));
        assertEquals(Answer.HOLD, hold.ask(true, 100));
        assertEquals(Answer.HOLD, hold.ask(true, 1_099));
        assertEquals(Answer.ACCEPT, hold.ask(true, 1_100));
        assertEquals(Answer.HOLD, hold.ask(true, 1_200), "It begins anew.");
    }

    @Test
    void shouldCountAnewAfterABreak() {
        hold.ask(true, 0);
        assertEquals(Answer.LEARN, hold.ask(false, 900));
        assertEquals(Answer.HOLD, hold.ask(true, 1_000));
        assertEquals(Answer.HOLD, hold.ask(true, 1_999));
    }

    @Test
    void shouldKnowSinceWhenItIsOdd() {
        hold.ask(true, 50);
        assertTrue(hold.since(0, 100));
        assertFalse(hold.since(60, 100));
        hold.ask(false, 70);
        assertFalse(hold.since(0, 100));
    }
}
