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
    private static final String RULE = "org.tocsin.workbench.pickedRule";
    private static final String RUNBOOK = "org.tocsin.workbench.pickedRunbook";

    private Desk desk;

    @Override
    public void initialize(IServiceLocator locator) {
        desk = locator.getService(Desk.class);
        if (desk != null) {
            desk.watch().state().onChange(() -> changed(WATCH));
            desk.picks().onChange(this::pickChanged);
            desk.ruleSet().onChange(this::pickChanged);
        }
    }

    private void pickChanged() {
        changed(PICKED);
        changed(RULE);
        changed(RUNBOOK);
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
        state.put(RULE, possible(AlertAction.OPEN_RULE));
        state.put(RUNBOOK, possible(AlertAction.OPEN_RUNBOOK));
        return state;
    }

    /** Whether something can be done with the first of the selected alerts. */
    private boolean possible(AlertAction action) {
        return desk != null
                && desk.picks().value().stream()
                        .findFirst()
                        .flatMap(id -> desk.board().snapshot().find(id))
                        .filter(story -> action.possible(story, desk))
                        .isPresent();
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {WATCH, PICKED, RULE, RUNBOOK};
    }

    @Override
    public void dispose() {
        desk = null;
    }
}
