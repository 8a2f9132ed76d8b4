package org.tocsin.workbench.internal.alerts;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.tocsin.workbench.core.monitor.SettingsStore;
import org.tocsin.workbench.internal.icon.Icons;

/** Whether the table shows silenced alerts as well; kept for the next start. Set on the UI thread, read by any. */
final class SilencedToggle extends Action {

    private static final String KEY = "alerts.showSilenced";

    private final SettingsStore store;
    private final Runnable changed;
    private volatile boolean shown;

    SilencedToggle(SettingsStore store, Runnable changed) {
        super("Show &Silenced", IAction.AS_CHECK_BOX);
        this.store = store;
        this.changed = changed;
        shown = Boolean.parseBoolean(store.text(KEY));
        setImageDescriptor(Icons.descriptor("silence-show"));
        setToolTipText("Show silenced alerts as well");
        setChecked(shown);
    }

    boolean shown() {
        return shown;
    }

    @Override
    public void run() {
        shown = isChecked();
        if (shown) {
            store.put(KEY, "true");
        } else {
            store.remove(KEY);
        }
        changed.run();
    }
}
