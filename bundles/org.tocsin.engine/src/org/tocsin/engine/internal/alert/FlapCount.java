package org.tocsin.engine.internal.alert;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.Flapping;
import org.tocsin.api.setting.Durations;

/**
 * Counts how often a check has fired of late, and knows whether its alert flaps and for how long it has been steady.
 * Times are event times in milliseconds.
 */
final class FlapCount {

    private static final long NEVER = Long.MIN_VALUE;

    private final Deque<Long> firings = new ArrayDeque<>();
    private Optional<Flapping> limit;
    private boolean flapping;
    private long raisedSince = NEVER;

    FlapCount(Optional<Flapping> limit) {
        this.limit = limit;
    }

    /** Goes by this limit from now on. */
    void limit(Optional<Flapping> newLimit) {
        limit = newLimit;
        if (newLimit.isEmpty()) {
            reset();
        }
    }

    /** Whether the alert flaps, from the firing that was one too many until it is steady. */
    boolean flapping() {
        return flapping;
    }

    /** Takes note of a firing, and says whether it is the one with which flapping begins. */
    boolean fired(long time) {
        if (limit.isEmpty()) {
            return false;
        }
        firings.add(time);
        forgetBefore(time);
        if (firings.size() < limit.get().times()) {
            return false;
        }
        flapping = true;
        raisedSince = time;
        return true;
    }

    /** Whether it flaps if it fires once more at this time. */
    boolean near(long time) {
        forgetBefore(time);
        return limit.isPresent() && firings.size() >= limit.get().times() - 1;
    }

    private void forgetBefore(long time) {
        while (limit.isPresent()
                && !firings.isEmpty()
                && time - firings.getFirst() > limit.get().within().toMillis()) {
            firings.removeFirst();
        }
    }

    /** It is raised, and says whether it has been so without a break for long enough not to flap any more. */
    boolean steadilyRaised(long time) {
        raisedSince = raisedSince == NEVER ? time : raisedSince;
        return limit.isPresent() && time - raisedSince >= limit.get().within().toMillis();
    }

    /** It is calm since then, and says whether that has lasted for long enough not to flap any more. */
    boolean steadilyCalm(long calmSince, long time) {
        raisedSince = NEVER;
        return limit.isPresent() && time - calmSince >= limit.get().within().toMillis();
    }

    /** Begins anew: nothing is counted. */
    void reset() {
        firings.clear();
        flapping = false;
        raisedSince = NEVER;
    }

    /** How often in which time, in words: {@code 5 times in 10m}. */
    String words() {
        return limit.map(flaps -> flaps.times() + " times in " + Durations.text(flaps.within()))
                .orElse("often");
    }

    /** The time that it must be steady for. */
    String window() {
        return limit.map(flaps -> Durations.text(flaps.within())).orElse("");
    }

    /** What is counted, as a value. */
    KeptAlert.Flaps keep() {
        return new KeptAlert.Flaps(flapping, raisedSince, List.copyOf(firings));
    }

    /** Goes on from what was counted before a restart. */
    void restore(KeptAlert.Flaps kept) {
        if (limit.isPresent()) {
            flapping = kept.flapping();
            raisedSince = kept.raisedSince();
            firings.addAll(kept.firings());
        }
    }
}
