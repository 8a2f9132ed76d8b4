package org.tocsin.workbench.internal.command;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.internal.alerts.AlertAction;
import org.tocsin.workbench.internal.alerts.AlertActions;
import org.tocsin.workbench.internal.live.AlertSelection;

/** Tells expressions in {@code plugin.xml} what monitoring is doing and whether alerts are selected. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class WorkbenchStates extends AbstractSourceProvider {

    private static final String WATCH = "org.tocsin.workbench.watch";
    private static final String PICKED = "org.tocsin.workbench.picked";
    private static final String RULE = "org.tocsin.workbench.pickedRule";
    private static final String RUNBOOK = "org.tocsin.workbench.pickedRunbook";

    private Watch watch;
    private AlertBoard board;
    private AlertSelection selection;
    private AlertActions actions;

    @Override
    public void initialize(IServiceLocator locator) {
        watch = locator.getService(Watch.class);
        board = locator.getService(AlertBoard.class);
        selection = locator.getService(AlertSelection.class);
        actions = locator.getService(AlertActions.class);
        watch.state().onChange(() -> changed(WATCH));
        selection.onChange(this::pickChanged);
        locator.getService(CurrentRules.class).onChange(this::pickChanged);
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
        state.put(WATCH, watch.state().value().word());
        state.put(PICKED, !selection.ids().isEmpty());
        state.put(RULE, possible(AlertAction.OPEN_RULE));
        state.put(RUNBOOK, possible(AlertAction.OPEN_RUNBOOK));
        return state;
    }

    /** Whether something can be done with the first of the selected alerts. */
    private boolean possible(AlertAction action) {
        return selection.ids().stream()
                .findFirst()
                .flatMap(id -> board.snapshot().find(id))
                .filter(story -> actions.possible(action, story))
                .isPresent();
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {WATCH, PICKED, RULE, RUNBOOK};
    }

    @Override
    public void dispose() {
        // what it listens to ends with the workbench
    }
}
