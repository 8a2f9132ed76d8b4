package org.tocsin.workbench.internal.command;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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

/** Tells expressions in {@code plugin.xml} what monitoring is doing and what can be done with the selected alerts. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class WorkbenchStates extends AbstractSourceProvider {

    private static final String WATCH = "org.tocsin.workbench.watch";
    private static final String POSSIBLE = "org.tocsin.workbench.possible";

    private static final int LOOK_MILLIS = 400;
    /** Of so many selected alerts is asked what can be done with any of them. */
    private static final int MOST_ASKED = 500;

    private Watch watch;
    private AlertBoard board;
    private AlertSelection selection;
    private AlertActions actions;
    private long seen = -1;
    private Set<String> told = Set.of();

    @Override
    public void initialize(IServiceLocator locator) {
        watch = locator.getService(Watch.class);
        board = locator.getService(AlertBoard.class);
        selection = locator.getService(AlertSelection.class);
        actions = locator.getService(AlertActions.class);
        watch.state().onChange(() -> {
            changed(WATCH);
            changed(POSSIBLE);
        });
        selection.onChange(() -> changed(POSSIBLE));
        locator.getService(CurrentRules.class).onChange(() -> changed(POSSIBLE));
        look(Display.getDefault());
    }

    /** An alert that changes has other things that can be done with it. */
    private void look(Display display) {
        if (!display.isDisposed()) {
            if (board.version() != seen) {
                seen = board.version();
                Set<String> now = possible();
                if (!now.equals(told)) {
                    told = now;
                    fireSourceChanged(ISources.WORKBENCH, POSSIBLE, now);
                }
            }
            display.timerExec(LOOK_MILLIS, () -> look(display));
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
        state.put(WATCH, watch.state().value().word());
        state.put(POSSIBLE, possible());
        return state;
    }

    /** The names of what can be done with any of the selected alerts. */
    private Set<String> possible() {
        Set<String> names = new HashSet<>();
        EnumSet<AlertAction> left = EnumSet.allOf(AlertAction.class);
        selection.ids().stream()
                .limit(MOST_ASKED)
                .flatMap(id -> board.find(id).stream())
                .forEach(story -> left.removeIf(action -> actions.possible(action, story) && names.add(action.name())));
        return names;
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {WATCH, POSSIBLE};
    }

    @Override
    public void dispose() {
        // what it listens to ends with the workbench
    }
}
