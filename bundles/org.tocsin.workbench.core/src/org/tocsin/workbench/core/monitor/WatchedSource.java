package org.tocsin.workbench.core.monitor;

import java.util.Map;

/**
 * A source that should be watched.
 *
 * @param key tells it from the others
 * @param factory the id of the factory that makes it
 * @param name for people
 * @param settings values for its parameters
 */
public record WatchedSource(String key, String factory, String name, Map<String, String> settings) {
    public WatchedSource {
        settings = Map.copyOf(settings);
    }
}
