package org.tocsin.detector.forest.internal;

import java.time.Duration;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.setting.Durations;

/** Says how far the first learning is and, where it takes long, why. */
final class WarmUp {

    private static final Duration LONG = Duration.ofMinutes(20);

    private WarmUp() {}

    static Verdict verdict(int seen, int needed, double intervalMillis, boolean trouble, boolean frozen) {
        return new Verdict.WarmingUp(
                Math.min(seen, needed), needed, words(seen, needed, intervalMillis, trouble, frozen));
    }

    static String words(int seen, int needed, double intervalMillis, boolean trouble, boolean frozen) {
        String words = "learns what is normal: " + seen + " of " + needed + " events";
        if (frozen) {
            return words + "; it is frozen and learns nothing until it is thawed";
        }
        if (trouble) {
            return words + "; it waits, because an alert on this source is open";
        }
        Duration left = Duration.ofMillis((long) ((needed - seen) * intervalMillis));
        return left.compareTo(LONG) < 0
                ? words
                : words + "; the source sends one event every " + Durations.text(rounded(intervalMillis))
                        + ", so about " + about(left) + " to go";
    }

    private static Duration rounded(double millis) {
        return millis < 1000 ? Duration.ofMillis((long) millis) : Duration.ofSeconds(Math.round(millis / 1000));
    }

    private static String about(Duration left) {
        long minutes = left.toMinutes();
        return minutes < 120
                ? minutes + " min"
                : minutes < 48 * 60 ? Math.round(minutes / 60.0) + " h" : Math.round(minutes / 1440.0) + " days";
    }
}
