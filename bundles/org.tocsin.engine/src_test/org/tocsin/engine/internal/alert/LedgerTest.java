package org.tocsin.engine.internal.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final Ledger ledger = new Ledger();

    private void take(int count) {
        for (int i = 0; i < count; i++) {
            ledger.take();
        }
    }

    @Test
    void whatIsNeitherWrittenNorLostWaits() {
        take(5);
        ledger.write(2);
        ledger.lose();
        assertEquals(2, ledger.waiting());
        assertEquals(2, ledger.written());
        assertEquals(1, ledger.lost());
    }

    @Test
    void whatWaitsAtTheEndIsLost() {
        take(5);
        ledger.write(2);
        ledger.end();
        assertEquals(0, ledger.waiting());
        assertEquals(3, ledger.lost());
    }

    @Test
    void nobodyWaitsForAnEmptyLedger() throws InterruptedException {
        assertTrue(ledger.awaitBalance(System.nanoTime()));
        ledger.take();
        assertFalse(ledger.awaitBalance(System.nanoTime()));
    }

    @Test
    void whoeverWaitsIsToldWhenAllIsWritten() throws InterruptedException {
        take(1);
        Thread writer = Thread.ofPlatform().start(() -> ledger.write(1));
        assertTrue(ledger.awaitBalance(System.nanoTime() + PATIENCE));
        writer.join();
    }
}
