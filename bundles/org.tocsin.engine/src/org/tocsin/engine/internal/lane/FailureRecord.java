package org.tocsin.engine.internal.lane;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.monitor.Health.DetectorHealth;
import org.tocsin.api.monitor.Health.DetectorWork;

/** The failures of one detector over all sources, and what it has done besides. Thread-safe. */
public final class FailureRecord {

    private static final Logger LOG = System.getLogger(FailureRecord.class.getName());

    /** Failures one after the other, over all sources, from which on the detector is paused everywhere. */
    static final int PAUSE_EVERYWHERE = 25;

    private final String detector;
    private final Consumer<String> trouble;
    private final AtomicLong failures = new AtomicLong();
    private final LongAdder events = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private final AtomicInteger inARow = new AtomicInteger();
    private volatile boolean pausedSomewhere;
    private volatile boolean pausedEverywhere;
    private volatile String last = "";

    public FailureRecord(String detector, Consumer<String> trouble) {
        this.detector = detector;
        this.trouble = trouble;
    }

    boolean pausedEverywhere() {
        return pausedEverywhere;
    }

    /** Gives the detector another chance. */
    public void resume() {
        inARow.set(0);
        pausedEverywhere = false;
        pausedSomewhere = false;
    }

    /** Takes note that an event was judged, and how long that took. */
    void judged(long spentNanos) {
        events.increment();
        nanos.add(spentNanos);
    }

    void succeeded() {
        if (inARow.get() != 0) {
            inARow.set(0);
        }
    }

    /**
     * Takes note of a failure.
     *
     * @param source where it happened
     * @param what what it did, as the rest of a sentence: {@code threw IllegalStateException}
     * @param cause what it threw, if it did
     */
    void failed(String source, String what, @Nullable Throwable cause) {
        last = "Detector " + detector + " " + what + " on " + source + ".";
        if (failures.incrementAndGet() <= 20) {
            LOG.log(Level.WARNING, last, cause);
        }
        if (inARow.incrementAndGet() >= PAUSE_EVERYWHERE && !pausedEverywhere) {
            pausedEverywhere = true;
            trouble.accept("Detector " + detector + " is paused on all sources after " + PAUSE_EVERYWHERE
                    + " failures in a row: it " + what + " on " + source + ".");
        }
    }

    void paused(String source, String what) {
        pausedSomewhere = true;
        trouble.accept(
                "Detector " + detector + " is paused on " + source + " after repeated failures: it " + what + ".");
    }

    public DetectorWork work() {
        return new DetectorWork(detector, events.sum(), Duration.ofNanos(nanos.sum()));
    }

    public DetectorHealth health() {
        return new DetectorHealth(detector, failures.get(), pausedSomewhere || pausedEverywhere, last);
    }
}
