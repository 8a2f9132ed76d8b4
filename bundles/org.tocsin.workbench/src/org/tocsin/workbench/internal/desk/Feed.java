package org.tocsin.workbench.internal.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A source that should be watched.
 *
 * @param key tells it from the others
 * @param factory the id of the factory that makes it
 * @param name for people
 * @param settings values for its parameters
 * @param files what is replayed; empty if it is no recording
 */
public record Feed(String key, String factory, String name, Map<String, String> settings, List<Path> files) {
    public Feed {
        files = List.copyOf(files);
        settings = Map.copyOf(settings);
    }
}
