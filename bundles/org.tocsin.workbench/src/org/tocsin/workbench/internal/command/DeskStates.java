package org.tocsin.workbench.internal.command;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;
import org.tocsin.workbench.internal.desk.Desk;

/** Tells expressions in {@code plugin.xml} what monitoring is doing and whether alerts are selected. */
public final class DeskStates extends AbstractSourceProvider {

    private static final String WATCH = "org.tocsin.workbench.watch";
    private static final String PICKED = "org.tocsin.workbench.picked";

    private Desk desk;

    @Override
    public void initialize(IServiceLocator locator) {
        desk = locator.getService(Desk.class);
        if (desk != null) {
            desk.watch().state().onChange(() -> changed(WATCH));
            desk.picks().onChange(() -> changed(PICKED));
        }
    }

    private void changed(String name) {
        Display display = Display.getDefault();
        if (!display.isDisposed()) {
            display.asyncExec(() -> fireSourceChanged(
                    ISources.WORKBENCH, name, getCurrentState().get(name)));
        }
    }

    @Override
    public Map<String, Object> getCurrentState() {
        Map<String, Object> state = new HashMap<>();
        state.put(WATCH, desk == null ? "stopped" : desk.watch().state().value().word());
        state.put(PICKED, desk != null && !desk.picks().value().isEmpty());
        return state;
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {WATCH, PICKED};
    }

    @Override
    public void dispose() {
        desk = null;
    }
}
