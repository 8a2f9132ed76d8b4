package org.tocsin.engine.internal.lane;

import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.detector.Learning;
import org.tocsin.api.detector.LearningStatus;
import org.tocsin.api.monitor.LearnedModel;
import org.tocsin.engine.internal.model.KeptModels;
import org.tocsin.engine.internal.model.ModelKey;
import org.tocsin.engine.internal.model.StoredModel;

/** What one check has learned of one source, and where its models are kept. */
public final class Learner {

    private final ModelKey key;
    private final Learning learning;
    private final KeptModels kept;
    private final FailureRecord record;
    private final Training training;
    private long generation;

    /**
     * Learning that begins.
     *
     * @param record what is counted of the failures of its detector
     * @param trainer does what takes long
     */
    Learner(ModelKey key, Learning learning, KeptModels kept, FailureRecord record, Trainer trainer) {
        this.key = key;
        this.learning = learning;
        this.kept = kept;
        this.record = record;
        this.training = new Training(learning, trainer);
        learning.freeze(kept.frozen(key));
    }

    /**
     * What a check has learned, if it learns.
     *
     * @param before the check of the same name, when its settings were changed
     */
    static Optional<Learner> of(
            String source,
            DetectionPlan.Entry entry,
            Check check,
            Optional<CheckState> before,
            KeptModels kept,
            Trainer trainer) {
        try {
            ModelKey key = new ModelKey(source, entry.id(), check.name());
            Optional<Learner> learner = check.detector()
                    .learning()
                    .map(learning -> new Learner(key, learning, kept, entry.record(), trainer));
            learner.ifPresent(one -> before.flatMap(CheckState::learner).ifPresentOrElse(one::succeed, one::recall));
            return learner;
        } catch (Exception | LinkageError | VirtualMachineError failure) {
            entry.record().failed(source, "could not go on from its model: " + failure.getMessage(), failure);
            return Optional.empty();
        }
    }

    /** Goes on from what was kept before a restart, if it can be used. */
    void recall() {
        kept.recall(key).ifPresent(model -> {
            try {
                if (!model.basis().equals(learning.basis())) {
                    throw new InvalidModelException(
                            "it was learned with " + model.basis() + ", and now it is " + learning.basis());
                }
                restore(model.payload());
            } catch (InvalidModelException unusable) {
                kept.refuse(key, without(unusable.getMessage()));
            }
        });
    }

    private void restore(byte[] model) throws InvalidModelException {
        learning.restore(model);
        training.restored();
    }

    /**
     * After an event: has what fell due trained, and takes up what was.
     *
     * @throws InterruptedException if the lane is ended while it waits
     */
    void train() throws InterruptedException {
        training.afterEvent();
    }

    private static String without(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** Goes on from what another one of the same basis had learned, when its settings were changed. */
    void succeed(Learner before) {
        Learning old = before.learning;
        if (old.basis().equals(learning.basis()) && old.status().learned().isPresent()) {
            try {
                restore(old.save());
            } catch (InvalidModelException differs) {
                recall();
            }
        } else {
            recall();
        }
        learning.succeed(old);
        learning.freeze(old.status().frozen());
    }

    /** Has the model kept, if there is a new one and room for it; if not, it is asked again after the next event. */
    void keepNew() {
        if (learning.generation() != generation && kept.ready()) {
            generation = learning.generation();
            keep();
        }
    }

    /**
     * Has what was learned so far kept, whether it is time for that or not. What is being trained is waited for.
     *
     * @return whether there was anything to keep
     */
    public boolean keepNow() {
        try {
            training.finish();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        boolean learned = learning.status().learned().isPresent();
        if (learned) {
            generation = learning.generation();
            keep();
        }
        return learned && kept.keeps();
    }

    private void keep() {
        if (kept.keeps()) {
            LearningStatus status = learning.status();
            long learned = status.learned().map(time -> time.toEpochMilli()).orElse(0L);
            kept.keep(new StoredModel(key, learning.basis(), learned, status.rows(), learning.save()));
        }
    }

    void trouble(boolean open) {
        learning.trouble(open);
    }

    public void freeze(boolean frozen) {
        learning.freeze(frozen);
        kept.freeze(key, frozen);
    }

    /** Takes up an older model, which becomes the newest. What cannot be used is told. */
    public void rollBack(long older) {
        kept.recall(key, older).ifPresent(model -> {
            try {
                restore(model.payload());
                kept.keep(model);
            } catch (InvalidModelException unusable) {
                kept.refuse(key, without(unusable.getMessage()));
            }
        });
    }

    public void leaveOut(long fromMillis, long toMillis) {
        learning.leaveOut(fromMillis, toMillis);
        keepNew();
    }

    public void learn(long fromMillis, long toMillis) {
        learning.learn(fromMillis, toMillis);
        keepNew();
    }

    /** Whether it is this detector. */
    public boolean by(String detector) {
        return key.detector().equals(detector);
    }

    /** How far it has learned; what is kept of it is not looked up, because that takes its time. */
    public LearnedModel model() {
        return new LearnedModel(key.detector(), key.check(), learning.status(), List.of());
    }

    void failed(Throwable failure) {
        record.failed(key.source(), "threw " + failure.getClass().getSimpleName() + " over its model", failure);
    }
}
