package org.tocsin.workbench.internal.timeline;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.workbench.core.monitor.SettingsStore;

/** Keeps texts as long as it is there itself. */
final class Forgetful implements SettingsStore {

    private final Map<String, String> texts = new HashMap<>();

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
