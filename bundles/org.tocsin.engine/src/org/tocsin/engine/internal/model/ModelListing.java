package org.tocsin.engine.internal.model;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.monitor.KeptModel;

/** What a folder of models has, as people want to see it. */
final class ModelListing {

    private final ModelFolder folder;

    ModelListing(ModelFolder folder) {
        this.folder = folder;
    }

    /** All models, by detector and source, the newest first. */
    List<KeptModel> all() throws IOException {
        List<KeptModel> all = new ArrayList<>();
        for (Path one : folder.folders()) {
            all.addAll(in(one));
        }
        return all;
    }

    /** Those of one source and detector, the newest first. */
    List<KeptModel> of(ModelKey key) throws IOException {
        return in(folder.folder(key));
    }

    private List<KeptModel> in(Path one) throws IOException {
        List<KeptModel> models = new ArrayList<>();
        boolean frozen = ModelFolder.frozen(one);
        for (long generation : folder.generations(one)) {
            Path file = one.resolve(generation + ".model");
            try {
                StoredModel model = ModelFolder.read(file);
                models.add(new KeptModel(
                        model.key().source(),
                        model.key().detector(),
                        model.key().check(),
                        generation,
                        Optional.of(Instant.ofEpochMilli(model.learned())),
                        model.rows(),
                        models.isEmpty(),
                        frozen,
                        ""));
            } catch (InvalidModelException unusable) {
                models.add(new KeptModel(
                        one.getName(one.getNameCount() - 1).toString(),
                        one.getName(one.getNameCount() - 2).toString(),
                        "",
                        generation,
                        Optional.empty(),
                        0,
                        models.isEmpty(),
                        frozen,
                        "The model " + file + " cannot be used: " + unusable.getMessage() + "."));
            }
        }
        return models;
    }
}
