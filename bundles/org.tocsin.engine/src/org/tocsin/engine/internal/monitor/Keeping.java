package org.tocsin.engine.internal.monitor;

import java.util.Optional;
import java.util.function.Consumer;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.engine.internal.memory.Recollection;
import org.tocsin.engine.internal.memory.RestartMemory;
import org.tocsin.engine.internal.model.KeptModels;
import org.tocsin.engine.internal.model.ModelStore;
import org.tocsin.engine.internal.model.TaughtModels;

/**
 * What a monitor keeps over a restart.
 *
 * @param memory how checks stand, if that is kept
 * @param store the folder of models that it writes, if it does
 * @param taught its models, with those that the past of a source has taught
 * @param models where lanes get and leave models
 */
record Keeping(Optional<RestartMemory> memory, Optional<ModelStore> store, TaughtModels taught, KeptModels models) {

    /** As it is set. A replay remembers nothing; it keeps models only where it is told to. */
    static Keeping by(MonitorSettings settings, Consumer<String> trouble) {
        Optional<ModelStore> store = settings.persistence().models().map(folder -> new ModelStore(folder, trouble));
        TaughtModels taught = new TaughtModels(store.isPresent() ? store.get() : KeptModels.NONE);
        return new Keeping(memory(settings, trouble), store, taught, taught);
    }

    /** With models that somebody else keeps. */
    static Keeping with(KeptModels models, MonitorSettings settings, Consumer<String> trouble) {
        return new Keeping(memory(settings, trouble), Optional.empty(), new TaughtModels(KeptModels.NONE), models);
    }

    private static Optional<RestartMemory> memory(MonitorSettings settings, Consumer<String> trouble) {
        return settings.replay()
                ? Optional.empty()
                : settings.persistence().memory().map(file -> new RestartMemory(file, trouble));
    }

    /** How checks stood before. */
    Recollection recollection() {
        return memory.isPresent() ? memory.get() : Recollection.NONE;
    }
}
