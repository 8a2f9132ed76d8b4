package org.tocsin.workbench.core.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tocsin.api.monitor.Health;
import org.tocsin.api.monitor.Health.DetectorWork;
import org.tocsin.api.monitor.Health.WriterHealth;

/**
 * How the pipeline was doing at one moment.
 *
 * @param time by the clock
 * @param memoryUsed bytes of the heap that were in use
 * @param memoryMost bytes that the heap can grow to
 */
public record HealthSample(Instant time, Health health, long memoryUsed, long memoryMost) {

    /** What one detector had done by then. */
    Optional<DetectorWork> work(String detector) {
        return health.work().stream()
                .filter(one -> one.detector().equals(detector))
                .findFirst();
    }

    /** How often it had failed by then. */
    long failures(String detector) {
        return health.failures().detectors().stream()
                .filter(one -> one.detector().equals(detector))
                .mapToLong(Health.DetectorHealth::failures)
                .findFirst()
                .orElse(0);
    }

    /** How a writer was doing. */
    Optional<WriterHealth> writer(String name) {
        return health.failures().writers().stream()
                .filter(one -> one.writer().equals(name))
                .findFirst();
    }

    /** The time that all detectors had needed by then. */
    Duration spent() {
        return health.work().stream().map(DetectorWork::spent).reduce(Duration.ZERO, Duration::plus);
    }

    /** How far this is from an earlier one, in seconds; never zero. */
    double secondsSince(HealthSample earlier) {
        return Math.max(0.001, Duration.between(earlier.time, time).toNanos() / 1e9);
    }
}
