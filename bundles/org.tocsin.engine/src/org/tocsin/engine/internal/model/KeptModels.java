package org.tocsin.engine.internal.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.monitor.KeptModel;

/** Keeps models over a restart; what is not overridden keeps nothing. Thread-safe. */
public interface KeptModels {

    /** Keeps nothing. */
    KeptModels NONE = new KeptModels() {};

    /** The newest model; empty if there is none or it cannot be read, which is told. */
    default Optional<StoredModel> recall(ModelKey key) {
        return Optional.empty();
    }

    /** An older model; empty if there is none or it cannot be read, which is told. */
    default Optional<StoredModel> recall(ModelKey key, long generation) {
        return Optional.empty();
    }

    /** The model that was recalled cannot be used; tells why, which is the rest of a sentence. */
    default void refuse(ModelKey key, String why) {}

    /** Whether it keeps anything at all. */
    default boolean keeps() {
        return false;
    }

    /** Whether one more model may wait to be written: with thousands of sources, many have a new one at once. */
    default boolean ready() {
        return true;
    }

    /** Waits until one more model may wait to be written, for so long at most. */
    default void awaitReady(Duration patience) throws InterruptedException {}

    /** Has a model written soon. Returns at once. */
    default void keep(StoredModel model) {}

    default boolean frozen(ModelKey key) {
        return false;
    }

    default void freeze(ModelKey key, boolean frozen) {}

    /** What there is of these models, the newest first. */
    default List<KeptModel> list(ModelKey key) {
        return List.of();
    }
}
