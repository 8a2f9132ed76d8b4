package org.tocsin.workbench.core.health;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.monitor.Health.WarmUp;
import org.tocsin.workbench.core.monitor.Figures;

/** How long learning will take, by how fast it went of late. */
public final class LearningTime {

    private static final double LEAST_SECONDS = 3;
    private static final Duration LONGEST = Duration.ofDays(2);

    private LearningTime() {}

    /** What is left at the speed of the samples; empty where nobody can tell yet, or nothing learns. */
    public static Optional<Duration> left(List<HealthSample> samples) {
        if (samples.size() < 2) {
            return Optional.empty();
        }
        HealthSample last = samples.getLast();
        long remaining = remaining(last);
        HealthSample first = begin(samples);
        double seconds = last.secondsSince(first);
        double done = remaining(first) - remaining;
        if (remaining <= 0 || done <= 0 || seconds < LEAST_SECONDS) {
            return Optional.empty();
        }
        Duration left = Duration.ofSeconds(Math.round(remaining / (done / seconds)));
        return Optional.of(left).filter(time -> time.compareTo(LONGEST) < 0);
    }

    /** The earliest sample since which the same checks learn: one that has come or is done tells nothing of the speed. */
    private static HealthSample begin(List<HealthSample> samples) {
        int checks = samples.getLast().health().warmingUp().checks();
        HealthSample first = samples.getLast();
        for (HealthSample sample : samples.reversed()) {
            if (sample.health().warmingUp().checks() != checks) {
                break;
            }
            first = sample;
        }
        return first;
    }

    private static long remaining(HealthSample sample) {
        WarmUp learning = sample.health().warmingUp();
        return learning.needed() - learning.seen();
    }

    /** The words for it: {@code 62 %, about 3 min left}; a dash where nothing learns. */
    public static String words(List<HealthSample> samples) {
        if (samples.isEmpty() || samples.getLast().health().warmingUp().checks() == 0) {
            return "—";
        }
        WarmUp learning = samples.getLast().health().warmingUp();
        String share = 100 * learning.seen() / Math.max(1, learning.needed()) + " %";
        return left(samples)
                .map(time -> share + ", about " + Figures.length(time) + " left")
                .orElse(share);
    }
}
