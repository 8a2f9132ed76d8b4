package org.tocsin.engine.internal.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tocsin.api.monitor.KeptModel;

/**
 * Models that were learned from the past of sources, each until it is recalled for the first time, in front of those that
 * are kept over a restart. What is kept wins: it has seen more. Thread-safe.
 */
public final class TaughtModels implements KeptModels {

    private final KeptModels kept;
    private final Map<ModelKey, StoredModel> taught = new ConcurrentHashMap<>();

    /**
     * @param kept where models are kept over a restart, if they are
     */
    public TaughtModels(KeptModels kept) {
        this.kept = kept;
    }

    /** Whether there is something kept of this source already. */
    public boolean knows(String source, List<String> detectors) {
        return detectors.stream()
                .anyMatch(detector ->
                        !kept.list(new ModelKey(source, detector, "")).isEmpty());
    }

    /** Where what is learned from the past goes. */
    public KeptModels pupil() {
        return new Pupil();
    }

    @Override
    public Optional<StoredModel> recall(ModelKey key) {
        StoredModel learned = taught.remove(key);
        Optional<StoredModel> known = kept.recall(key);
        if (known.isPresent() || learned == null) {
            return known;
        }
        kept.keep(learned);
        return Optional.of(learned);
    }

    @Override
    public Optional<StoredModel> recall(ModelKey key, long generation) {
        return kept.recall(key, generation);
    }

    @Override
    public void refuse(ModelKey key, String why) {
        kept.refuse(key, why);
    }

    @Override
    public boolean keeps() {
        return kept.keeps();
    }

    @Override
    public boolean ready() {
        return kept.ready();
    }

    @Override
    public void awaitReady(Duration patience) throws InterruptedException {
        kept.awaitReady(patience);
    }

    @Override
    public void keep(StoredModel model) {
        kept.keep(model);
    }

    @Override
    public boolean frozen(ModelKey key) {
        return kept.frozen(key);
    }

    @Override
    public void freeze(ModelKey key, boolean frozen) {
        kept.freeze(key, frozen);
    }

    @Override
    public List<KeptModel> list(ModelKey key) {
        return kept.list(key);
    }

    /** Begins with nothing, and hands on what it learns. */
    private final class Pupil implements KeptModels {

        @Override
        public boolean keeps() {
            return true;
        }

        @Override
        public void keep(StoredModel model) {
            taught.put(model.key(), model);
        }
    }
}
