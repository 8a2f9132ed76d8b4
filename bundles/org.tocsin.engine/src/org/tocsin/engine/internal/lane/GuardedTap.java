package org.tocsin.engine.internal.lane;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.Health.TapHealth;
import org.tocsin.api.monitor.MetricTap;

/** A tap that is paused when it fails again and again: what only looks on must not cost the lanes their time. Thread-safe. */
public final class GuardedTap implements MetricTap {

    static final int PAUSE_AFTER = 25;

    private static final Logger LOG = System.getLogger(GuardedTap.class.getName());

    private final MetricTap tap;
    private final Consumer<String> trouble;
    private final AtomicLong failures = new AtomicLong();
    private final AtomicInteger inARow = new AtomicInteger();
    private volatile boolean paused;
    private volatile String last = "";

    /**
     * @param trouble is told in one sentence when it is paused
     */
    public GuardedTap(MetricTap tap, Consumer<String> trouble) {
        this.tap = tap;
        this.trouble = trouble;
    }

    @Override
    public void seen(Event event, List<Check> checks, List<Verdict> verdicts) {
        if (paused) {
            return;
        }
        try {
            tap.seen(event, checks, verdicts);
            passed();
        } catch (RuntimeException | LinkageError | AssertionError failure) {
            failed(event.source(), failure);
        }
    }

    @Override
    public void left(String source) {
        if (paused) {
            return;
        }
        try {
            tap.left(source);
            passed();
        } catch (RuntimeException | LinkageError | AssertionError failure) {
            failed(source, failure);
        }
    }

    private void passed() {
        if (inARow.get() > 0) {
            inARow.set(0);
        }
    }

    private void failed(String source, Throwable failure) {
        failures.incrementAndGet();
        last = name() + " threw " + failure.getClass().getSimpleName() + " at " + source + ".";
        int row = inARow.incrementAndGet();
        if (row == 1) {
            LOG.log(Level.WARNING, last, failure);
        }
        if (row == PAUSE_AFTER) {
            paused = true;
            trouble.accept(last.substring(0, last.length() - 1) + ", and " + (PAUSE_AFTER - 1)
                    + " times before: it is paused until the monitor is started again.");
        }
    }

    private String name() {
        String name = tap.getClass().getSimpleName();
        return name.isEmpty() ? "A tap" : name;
    }

    /** How it is doing. */
    public TapHealth health() {
        return new TapHealth(name(), failures.get(), paused, last);
    }
}
