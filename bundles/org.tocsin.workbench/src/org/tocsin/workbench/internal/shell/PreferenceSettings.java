package org.tocsin.workbench.internal.shell;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.osgi.service.component.annotations.Component;
import org.tocsin.workbench.core.monitor.SettingsStore;

/** Keeps settings as preferences of the platform, where import, export and the command line find them. */
@Component
public final class PreferenceSettings implements SettingsStore {

    /** The name of the preferences. */
    private static final String ID = "org.tocsin.workbench";

    private final IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, ID);

    @Override
    public String text(String key) {
        return store.getString(key);
    }

    @Override
    public void put(String key, String text) {
        store.setValue(key, text);
    }

    @Override
    public void remove(String key) {
        store.setToDefault(key);
    }
}
