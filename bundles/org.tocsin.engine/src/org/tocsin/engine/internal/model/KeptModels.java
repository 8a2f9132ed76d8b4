package org.tocsin.engine.internal.model;

import java.util.List;
import java.util.Optional;
import org.tocsin.api.monitor.KeptModel;

/** Keeps models over a restart. Thread-safe. */
public interface KeptModels {

    /** Keeps nothing. */
    KeptModels NONE = new KeptModels() {
        @Override
        public Optional<StoredModel> recall(ModelKey key) {
            return Optional.empty();
        }

        @Override
        public Optional<StoredModel> recall(ModelKey key, long generation) {
            return Optional.empty();
        }

        @Override
        public void refuse(ModelKey key, String why) {}

        @Override
        public boolean keeps() {
            return false;
        }

        @Override
        public boolean ready() {
            return true;
        }

        @Override
        public void keep(StoredModel model) {}

        @Override
        public boolean frozen(ModelKey key) {
            return false;
        }

        @Override
        public void freeze(ModelKey key, boolean frozen) {}

        @Override
        public List<KeptModel> list(ModelKey key) {
            return List.of();
        }
    };

    /** The newest model; empty if there is none or it cannot be read, which is told. */
    Optional<StoredModel> recall(ModelKey key);

    /** An older model; empty if there is none or it cannot be read, which is told. */
    Optional<StoredModel> recall(ModelKey key, long generation);

    /** The model that was recalled cannot be used; tells why, which is the rest of a sentence. */
    void refuse(ModelKey key, String why);

    /** Whether it keeps anything at all. */
    default boolean keeps() {
        return true;
    }

    /** Whether one more model may wait to be written: with thousands of sources, many have a new one at once. */
    boolean ready();

    /** Has a model written soon. Returns at once. */
    void keep(StoredModel model);

    boolean frozen(ModelKey key);

    void freeze(ModelKey key, boolean frozen);

    /** What there is of these models, the newest first. */
    List<KeptModel> list(ModelKey key);
}
