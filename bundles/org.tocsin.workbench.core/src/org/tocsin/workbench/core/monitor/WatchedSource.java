package org.tocsin.workbench.core.monitor;

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
public record WatchedSource(String key, String factory, String name, Map<String, String> settings, List<Path> files) {
    public WatchedSource {
        files = List.copyOf(files);
        settings = Map.copyOf(settings);
    }
}
