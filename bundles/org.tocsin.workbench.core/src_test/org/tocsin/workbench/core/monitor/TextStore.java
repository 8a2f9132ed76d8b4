package org.tocsin.workbench.core.monitor;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps texts as long as a test lasts. */
public final class TextStore implements SettingsStore {

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    @Override
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    @Override
    public void put(String key, String text) {
        texts.put(key, text);
    }

    @Override
    public void remove(String key) {
        texts.remove(key);
    }
}
