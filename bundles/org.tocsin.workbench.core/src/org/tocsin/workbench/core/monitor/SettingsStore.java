package org.tocsin.workbench.core.monitor;

/** Keeps texts by their keys for the next start. An OSGi service; safe to call from any thread. */
public interface SettingsStore {

    /** The text of this key; empty if there is none. */
    String text(String key);

    void put(String key, String text);

    void remove(String key);
}
