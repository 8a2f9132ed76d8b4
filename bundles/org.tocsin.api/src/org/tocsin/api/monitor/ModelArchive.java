package org.tocsin.api.monitor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Looks into folders of models, and changes them, while no monitor uses them. An OSGi service of the engine. */
@ProviderType
public interface ModelArchive {

    /** All models in a folder, by source and detector, the newest first; empty if there is no such folder. */
    List<KeptModel> list(Path folder) throws IOException;

    /**
     * Says whether a detector is to learn anything more of a source.
     *
     * @throws IllegalArgumentException with a sentence, if there is no model of them
     */
    void freeze(Path folder, String source, String detector, boolean frozen) throws IOException;

    /**
     * Makes an older model the newest.
     *
     * @throws IllegalArgumentException with a sentence, if there is no such model or it cannot be read
     */
    void rollBack(Path folder, String source, String detector, long generation) throws IOException;
}
