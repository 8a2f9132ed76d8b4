package org.tocsin.engine.internal.monitor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tocsin.engine.internal.memory.AlertMemory;
import org.tocsin.engine.internal.memory.Remembered;

/** Asks the lanes now and then what is to be kept over a restart, and has it written. */
final class MemoryKeeper implements AutoCloseable {

    private static final int TICKS = 5;
    private static final long PATIENCE_SECONDS = 30;

    private final AlertMemory memory;
    private final Lanes lanes;
    private final Ingress ingress;
    private int ticks;
    private boolean closed;

    MemoryKeeper(AlertMemory memory, Lanes lanes, Ingress ingress) {
        this.memory = memory;
        this.lanes = lanes;
        this.ingress = ingress;
    }

    /** Every fifth time, asks the lanes. Called about once a second, by one thread. */
    void tick() {
        ticks = (ticks + 1) % TICKS;
        if (ticks == 0) {
            Queue<Remembered> kept = new ConcurrentLinkedQueue<>();
            lanes.command(lane -> lane.remember(kept::add));
            CountDownLatch told = lanes.barrier();
            // a lane may have much to do, and the ticker more than to wait for it
            Thread.startVirtualThread(() -> saveWhen(told, kept));
        }
    }

    private void saveWhen(CountDownLatch told, Collection<Remembered> kept) {
        try {
            if (told.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                save(kept);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void save(Collection<Remembered> kept) {
        if (!closed) {
            memory.save(kept);
        }
    }

    /** Writes how it stands, once, after the lanes have ended. */
    @Override
    public void close() {
        List<Remembered> kept = new ArrayList<>();
        ingress.remember(kept::add);
        save(kept);
        synchronized (this) {
            closed = true;
        }
    }
}
