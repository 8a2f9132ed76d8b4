package org.tocsin.engine.internal.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.LearningStatus;
import org.tocsin.engine.internal.model.KeptModels;
import org.tocsin.engine.internal.model.ModelKey;
import org.tocsin.engine.internal.model.StoredModel;

class LearnerTest {

    /** Has as many models as it is told. */
    private static final class Counted extends NothingLearned {

        private long generation;

        @Override
        public long generation() {
            return generation;
        }

        @Override
        public byte[] save() {
            return new byte[] {(byte) generation};
        }

        @Override
        public LearningStatus status() {
            return status(Optional.of(Instant.EPOCH));
        }
    }

    /** Has room for as many as it is told. */
    private static final class Room implements KeptModels {

        private final List<Byte> models = new ArrayList<>();
        private boolean ready;

        @Override
        public boolean keeps() {
            return true;
        }

        @Override
        public boolean ready() {
            return ready;
        }

        @Override
        public void keep(StoredModel model) {
            models.add(model.payload()[0]);
        }
    }

    private final Counted learning = new Counted();
    private final Room room = new Room();
    private final Trainer trainer = new Trainer(1, false);
    private final Learner learner = new Learner(
            new ModelKey("web-1", "counted", ""),
            learning,
            room,
            new FailureRecord("counted", sentence -> {}),
            trainer);

    @AfterEach
    void close() {
        trainer.close();
    }

    @Test
    void aModelIsKeptOnce() {
        room.ready = true;
        learner.keepNew();
        learning.generation = 1;
        learner.keepNew();
        learner.keepNew();
        assertEquals(List.of((byte) 1), room.models);
    }

    @Test
    void aModelWaitsInItsDetectorWhileThereIsNoRoomAndOnlyTheNewestIsKept() {
        learning.generation = 1;
        learner.keepNew();
        learning.generation = 2;
        learner.keepNew();
        assertEquals(List.of(), room.models);
        room.ready = true;
        learner.keepNew();
        assertEquals(List.of((byte) 2), room.models);
    }
}
