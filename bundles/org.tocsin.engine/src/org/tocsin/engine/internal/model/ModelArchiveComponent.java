package org.tocsin.engine.internal.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.monitor.KeptModel;
import org.tocsin.api.monitor.ModelArchive;

/** Looks into folders of models for the command line. */
@Component(service = ModelArchive.class)
public final class ModelArchiveComponent implements ModelArchive {

    @Override
    public List<KeptModel> list(Path folder) throws IOException {
        return new ModelListing(new ModelFolder(folder)).all();
    }

    @Override
    public void freeze(Path folder, String source, String detector, boolean frozen) throws IOException {
        new ModelFolder(folder).freeze(known(folder, source, detector), frozen);
    }

    @Override
    public void rollBack(Path folder, String source, String detector, long generation) throws IOException {
        ModelFolder models = new ModelFolder(folder);
        ModelKey key = known(folder, source, detector);
        if (!models.generations(key).contains(generation)) {
            throw new IllegalArgumentException("There is no model " + generation + " of " + source + " by " + detector
                    + "; there are " + models.generations(key) + ".");
        }
        try {
            models.write(models.read(key, generation));
        } catch (InvalidModelException unusable) {
            throw new IllegalArgumentException(
                    "The model " + models.file(key, generation) + " cannot be used: " + unusable.getMessage() + ".",
                    unusable);
        }
    }

    private ModelKey known(Path folder, String source, String detector) throws IOException {
        return list(folder).stream()
                .filter(model ->
                        model.source().equals(source) && model.detector().equals(detector))
                .map(model -> new ModelKey(source, detector, model.check()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no model of " + source + " by " + detector + " in " + folder + "."));
    }
}
