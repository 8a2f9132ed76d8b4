package org.tocsin.workbench.internal.alerts;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.tocsin.workbench.core.monitor.SettingsStore;
import org.tocsin.workbench.internal.icon.Icons;

/** A way in which the table shows alerts, on or off; kept for the next start. Set on the UI thread, read by any. */
final class ViewToggle extends Action {

    private final SettingsStore store;
    private final String key;
    private final Runnable changed;
    private volatile boolean on;

    private ViewToggle(SettingsStore store, String key, String label, Runnable changed) {
        super(label, IAction.AS_CHECK_BOX);
        this.store = store;
        this.key = key;
        this.changed = changed;
        on = Boolean.parseBoolean(store.text(key));
        setChecked(on);
    }

    /** Whether silenced alerts are shown as well. */
    static ViewToggle silenced(SettingsStore store, Runnable changed) {
        return new ViewToggle(store, "alerts.showSilenced", AlertMessages.showSilenced, changed)
                .dressed("silence-show", AlertMessages.showSilencedHelp);
    }

    /** Whether each alert has a row of its own. */
    static ViewToggle flat(SettingsStore store, Runnable changed) {
        return new ViewToggle(store, "alerts.flat", AlertMessages.flat, changed)
                .dressed("flat", AlertMessages.flatHelp);
    }

    private ViewToggle dressed(String icon, String tip) {
        setImageDescriptor(Icons.descriptor(icon));
        setToolTipText(tip);
        return this;
    }

    boolean on() {
        return on;
    }

    @Override
    public void run() {
        on = isChecked();
        if (on) {
            store.put(key, "true");
        } else {
            store.remove(key);
        }
        changed.run();
    }
}
