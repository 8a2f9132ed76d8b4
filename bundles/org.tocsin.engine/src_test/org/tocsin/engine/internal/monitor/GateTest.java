package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

class GateTest {

    private final LongAdder turnedAway = new LongAdder();
    private final Gate gate = new Gate(turnedAway);

    @Test
    void whoeverDoesNotWaitIsTurnedAwayWhileItIsShutAndCounted() {
        assertTrue(gate.passes());
        gate.shut();
        assertFalse(gate.passes());
        assertFalse(gate.passes());
        gate.open();
        assertTrue(gate.passes());
        assertEquals(2, turnedAway.sum());
    }

    @Test
    void whoeverWaitsPassesWhenItIsOpenedAndIsNotCounted() throws InterruptedException {
        gate.shut();
        CountDownLatch passed = new CountDownLatch(1);
        Thread.startVirtualThread(() -> {
            try {
                gate.await();
                passed.countDown();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        gate.open();
        assertTrue(passed.await(10, TimeUnit.SECONDS));
        assertEquals(0, turnedAway.sum());
    }
}
