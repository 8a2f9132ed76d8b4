package org.tocsin.engine.internal.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertWriter;

class WriterQueueTest {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final List<String> troubles = new CopyOnWriteArrayList<>();

    /** Keeps what was flushed; fails as often as it is told to. */
    private static final class Paper implements AlertWriter {

        private final List<String> flushed = new CopyOnWriteArrayList<>();
        private final List<String> unflushed = new ArrayList<>();
        private final CountDownLatch closed = new CountDownLatch(1);
        private volatile int failures;

        @Override
        public String name() {
            return "paper";
        }

        @Override
        public void write(Alert alert, boolean endOfBatch) throws IOException {
            unflushed.add(alert.id());
            if (endOfBatch) {
                if (failures > 0) {
                    failures--;
                    unflushed.clear();
                    throw new IOException("The paper is out.");
                }
                flushed.addAll(unflushed);
                unflushed.clear();
            }
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    @Test
    void writesEverythingInOrder() throws InterruptedException {
        Paper paper = new Paper();
        try (WriterQueue queue = new WriterQueue(paper, 1_000, troubles::add)) {
            for (int i = 0; i < 500; i++) {
                queue.offer(InputOrderTest.alert("a" + i));
            }
            assertTrue(queue.awaitIdle(System.nanoTime() + PATIENCE));
        }
        assertEquals(500, paper.flushed.size());
        assertEquals("a499", paper.flushed.get(499));
        assertTrue(paper.closed.await(1, TimeUnit.SECONDS));
    }

    @Test
    void triesAgainWhatCouldNotBeWrittenAndSaysSo() throws InterruptedException {
        Paper paper = new Paper();
        paper.failures = 2;
        try (WriterQueue queue = new WriterQueue(paper, 1_000, troubles::add)) {
            queue.offer(InputOrderTest.alert("a"));
            queue.offer(InputOrderTest.alert("b"));
            assertTrue(queue.awaitIdle(System.nanoTime() + PATIENCE));
            assertEquals(2, queue.health().failures());
            assertEquals("", queue.health().last());
        }
        assertEquals(List.of("a", "b"), paper.flushed);
        assertEquals(2, troubles.size());
        assertTrue(troubles.get(0).startsWith("The paper is out."));
        assertTrue(troubles.get(1).contains("works again"));
    }

    @Test
    void countsWhatItLosesWhenTheQueueIsFull() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(1);
        Paper paper = new Paper();
        AlertWriter slow = new AlertWriter() {
            @Override
            public String name() {
                return "slow";
            }

            @Override
            public void write(Alert alert, boolean endOfBatch) throws IOException {
                busy.countDown();
                try {
                    release.await();
                } catch (InterruptedException interrupted) {
                    throw new IOException("interrupted", interrupted);
                }
                paper.write(alert, endOfBatch);
            }
        };
        try (WriterQueue queue = new WriterQueue(slow, 2, troubles::add)) {
            queue.offer(InputOrderTest.alert("a"));
            assertTrue(busy.await(10, TimeUnit.SECONDS));
            for (int i = 0; i < 5; i++) {
                queue.offer(InputOrderTest.alert("b" + i));
            }
            assertEquals(3, queue.health().lost());
            assertFalse(queue.awaitIdle(System.nanoTime()));
            release.countDown();
            assertTrue(queue.awaitIdle(System.nanoTime() + PATIENCE));
        }
        assertEquals(List.of("a", "b0", "b1"), paper.flushed);
    }
}
