package org.tocsin.detector.forest.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The forest that grows, if one does: here and now or, once asked for, on another thread. Of several the last one counts.
 * Used by the thread of the detector.
 */
final class ForestGrowth {

    private final ForestSettings settings;
    private boolean handsOut;
    private boolean underWay;

    /** How many were begun: tells the one that grows from those that are out of date. */
    private long begun;

    private Optional<Supplier<Runnable>> due = Optional.empty();

    ForestGrowth(ForestSettings settings) {
        this.settings = settings;
    }

    /** From now on, the work is for {@link #due} to hand out. */
    void handOut() {
        handsOut = true;
    }

    boolean underWay() {
        return underWay;
    }

    /**
     * Grows a forest; what grew before is out of date.
     *
     * @param grown takes the forest, unless it is out of date by then
     */
    void begin(Lesson lesson, Consumer<ForestModel> grown) {
        underWay = true;
        begun++;
        long which = begun;
        Supplier<Runnable> work = () -> grow(which, lesson, grown);
        if (handsOut) {
            due = Optional.of(work);
        } else {
            work.get().run();
        }
    }

    /** Touches nothing of this object but by what it returns. */
    private Runnable grow(long which, Lesson lesson, Consumer<ForestModel> grown) {
        try {
            ForestModel forest = ForestModel.learn(lesson, settings);
            return () -> {
                if (ended(which)) {
                    grown.accept(forest);
                }
            };
        } catch (RuntimeException failure) {
            return () -> {
                ended(which);
                throw failure;
            };
        }
    }

    /** Whether this is the one that grows, which it does no longer. */
    private boolean ended(long which) {
        boolean counts = underWay && which == begun;
        underWay &= !counts;
        return counts;
    }

    void cancel() {
        underWay = false;
        due = Optional.empty();
    }

    /** Work that is to be handed out, once. */
    Optional<Supplier<Runnable>> due() {
        Optional<Supplier<Runnable>> handed = due;
        due = Optional.empty();
        return handed;
    }
}
