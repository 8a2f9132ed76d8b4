package org.tocsin.workbench.core.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tocsin.api.monitor.Health;

/** Samples for tests, made second by second. */
final class HealthSamples {

    static final Instant START = Instant.parse("2026-06-30T12:00:00Z");

    private HealthSamples() {}

    static HealthSample at(int second, Health health) {
        return new HealthSample(START.plusSeconds(second), health, 100L << 20, 1L << 30);
    }

    static Health health(Health.WarmUp warmUp) {
        return health(0, 0, warmUp, new Health.Failures(List.of(), List.of(), List.of()), List.of());
    }

    static Health working(Health.DetectorWork... work) {
        return health(
                0, 0, new Health.WarmUp(0, 0, 0), new Health.Failures(List.of(), List.of(), List.of()), List.of(work));
    }

    static Health failing(Health.Failures failures, Health.DetectorWork... work) {
        return health(0, 0, new Health.WarmUp(0, 0, 0), failures, List.of(work));
    }

    static Health flowing(long events, long dropped) {
        return health(
                events,
                dropped,
                new Health.WarmUp(0, 0, 0),
                new Health.Failures(List.of(), List.of(), List.of()),
                List.of());
    }

    private static Health health(
            long events, long dropped, Health.WarmUp warmUp, Health.Failures failures, List<Health.DetectorWork> work) {
        return new Health(
                new Health.Traffic(events, 10, 3, 64, Duration.ofMillis(12)),
                new Health.LeftOut(dropped, 0, 0, 0, 0, 0),
                4,
                0,
                warmUp,
                failures,
                work);
    }
}
