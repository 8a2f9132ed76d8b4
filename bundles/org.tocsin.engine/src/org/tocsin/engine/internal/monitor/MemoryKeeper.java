package org.tocsin.engine.internal.monitor;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tocsin.engine.internal.lane.Instruction;
import org.tocsin.engine.internal.memory.RestartMemory;
import org.tocsin.engine.internal.memory.RestartNotes;

/** Asks the lanes now and then what is to be kept over a restart, and has it written. */
final class MemoryKeeper implements AutoCloseable {

    private static final int TICKS = 5;
    private static final int TICKS_OF_RECENT = 60;
    private static final long PATIENCE_SECONDS = 30;

    private final RestartMemory memory;
    private final Lanes lanes;
    private final SourceDirectory sources;
    private int ticks;
    private boolean closed;

    MemoryKeeper(RestartMemory memory, Lanes lanes, SourceDirectory sources) {
        this.memory = memory;
        this.lanes = lanes;
        this.sources = sources;
    }

    /** Every fifth time asks the lanes; every sixtieth they ask the detectors, too. Called about once a second, by one thread. */
    void tick() {
        ticks++;
        if (ticks % TICKS == 0) {
            RestartNotes notes = new RestartNotes(ticks % TICKS_OF_RECENT == 0);
            lanes.command(new Instruction.Remember(notes));
            CountDownLatch told = lanes.barrier();
            // a lane may have much to do, and the ticker more than to wait for it
            Thread.startVirtualThread(() -> saveWhen(told, notes));
        }
    }

    private void saveWhen(CountDownLatch told, RestartNotes notes) {
        try {
            if (told.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                save(notes);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void save(RestartNotes notes) {
        if (!closed) {
            memory.save(notes);
        }
    }

    /** Writes how it stands, once, after the lanes have ended. */
    @Override
    public void close() {
        RestartNotes notes = new RestartNotes(true);
        sources.allAndTogether().forEach(source -> source.remember(notes));
        save(notes);
        synchronized (this) {
            closed = true;
        }
    }
}
