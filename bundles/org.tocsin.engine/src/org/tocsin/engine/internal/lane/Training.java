package org.tocsin.engine.internal.lane;

import java.util.Optional;
import java.util.function.Supplier;
import org.tocsin.api.detector.Learning;

/**
 * What takes long of the learning of one detector: it is done by a trainer, one work after the other, and taken up between
 * two events. Used by the thread of the lane.
 */
final class Training {

    private final Learning learning;
    private final Trainer trainer;
    private Optional<Trainer.Begun> begun = Optional.empty();
    private int untilAdopted;

    Training(Learning learning, Trainer trainer) {
        this.learning = learning;
        this.trainer = trainer;
        learning.handOut();
    }

    /**
     * After a model was restored: what has to be trained for it is taken up as soon as it is done, as nothing that is
     * restored is part of a replay.
     */
    void restored() {
        begin(0);
    }

    /**
     * After an event: begins what fell due, and takes up what was done.
     *
     * @throws InterruptedException if the lane is ended while it waits
     */
    void afterEvent() throws InterruptedException {
        if (begun.isEmpty()) {
            begin(Learning.TRAINING_EVENTS);
        } else if (--untilAdopted <= 0 && begun.get().ready()) {
            adopt();
        }
    }

    /**
     * Waits for all that fell due, and takes it up.
     *
     * @throws InterruptedException if the lane is ended while it waits
     */
    void finish() throws InterruptedException {
        if (begun.isEmpty()) {
            begin(0);
        }
        while (begun.isPresent()) {
            adopt();
            begin(0);
        }
    }

    private void begin(int events) {
        Optional<Supplier<Runnable>> due = learning.training();
        if (due.isPresent()) {
            begun = Optional.of(trainer.begin(due.get()));
            untilAdopted = events;
        }
    }

    private void adopt() throws InterruptedException {
        Trainer.Begun done = begun.orElseThrow();
        begun = Optional.empty();
        done.adopt();
    }
}
