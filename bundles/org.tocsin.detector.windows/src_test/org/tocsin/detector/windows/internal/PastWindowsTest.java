package org.tocsin.detector.windows.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PastWindowsTest {

    private final PastWindows past = new PastWindows(8, 1);

    private void offer(int from, int to) {
        for (int end = from; end < to; end++) {
            if (past.wanted()) {
                past.keep(new float[] {end}, end, 1_000L * end);
            }
        }
    }

    @Test
    void shouldKeepAllWhileThereIsRoom() {
        offer(0, 8);
        assertEquals(8, past.before(7));
        assertEquals(6, past.before(5));
        assertEquals(0, past.before(-1));
    }

    @Test
    void shouldStaySpreadOverTheWholePast() {
        offer(0, 1_000);
        int count = past.before(1_000);
        assertTrue(count >= 4 && count <= 8, count + " windows");
        float step = past.values()[1] - past.values()[0];
        for (int i = 1; i < count; i++) {
            assertEquals(step, past.values()[i] - past.values()[i - 1]);
        }
        assertTrue(past.values()[0] <= step);
    }

    @Test
    void shouldLeaveOutWhatEndsInASpanOrReachesIntoIt() {
        offer(0, 8);
        assertTrue(past.leaveOut(2_000, 3_000, 2));
        assertEquals(5, past.before(7));
        assertEquals(1, past.values()[1]);
        assertEquals(5, past.values()[2]);
        assertFalse(past.leaveOut(2_000, 3_000, 2));
        assertFalse(past.leaveOut(7_001, 9_000, 2));
    }
}
