package org.tocsin.workbench.core.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.monitor.Health;
import org.tocsin.workbench.core.monitor.Watch;

/**
 * How the pipeline was doing in the last five minutes, second by second; empty while none is open. Safe to call from any
 * thread.
 */
@Component(service = HealthLog.class)
public final class HealthLog {

    static final int MOST = 300;

    private static final Duration STEP = Duration.ofMillis(900);

    private final Supplier<Optional<Health>> pipeline;
    private final Clock clock;
    private final Deque<HealthSample> samples = new ArrayDeque<>();

    /** An empty log of what is watched. */
    @Activate
    public HealthLog(@Reference Watch watch) {
        this(watch::health, Clock.systemUTC());
    }

    HealthLog(Supplier<Optional<Health>> pipeline, Clock clock) {
        this.pipeline = pipeline;
        this.clock = clock;
    }

    /** Takes a sample, unless the last one is less than a second old. What shows the status line calls it steadily. */
    public synchronized void beat() {
        Optional<Health> health = pipeline.get();
        Instant now = clock.instant();
        if (health.isEmpty()) {
            samples.clear();
        } else if (samples.isEmpty()
                || Duration.between(samples.getLast().time(), now).abs().compareTo(STEP) >= 0) {
            add(now, health.get());
        }
    }

    private void add(Instant now, Health health) {
        // a pipeline that was opened anew counts anew
        if (!samples.isEmpty()
                && health.traffic().events()
                        < samples.getLast().health().traffic().events()) {
            samples.clear();
        }
        if (samples.size() == MOST) {
            samples.removeFirst();
        }
        Runtime memory = Runtime.getRuntime();
        samples.addLast(new HealthSample(now, health, memory.totalMemory() - memory.freeMemory(), memory.maxMemory()));
    }

    /** All samples, the oldest first. */
    public synchronized List<HealthSample> samples() {
        return List.copyOf(samples);
    }
}
