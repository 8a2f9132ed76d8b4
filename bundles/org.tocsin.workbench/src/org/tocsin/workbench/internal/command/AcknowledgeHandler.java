package org.tocsin.workbench.internal.command;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.api.alert.AlertState;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Watch;

/** Asks why, and notes that the user has taken the selected alerts on. */
public final class AcknowledgeHandler extends WorkbenchHandler {

    private static boolean calls(AlertState state) {
        return state == AlertState.FIRING || state == AlertState.FLAPPING;
    }

    @Override
    void run(ExecutionEvent event) {
        List<AlertStory> firing = selected(event).stream()
                .filter(story -> story.live() && calls(story.latest().state()))
                .toList();
        if (firing.isEmpty()) {
            MessageDialog.openInformation(
                    HandlerUtil.getActiveShell(event),
                    "Acknowledge",
                    "Select an alert that is firing: only those can be taken on.");
            return;
        }
        String what = firing.size() == 1 ? firing.get(0).message() : firing.size() + " alerts";
        InputDialog dialog = new InputDialog(
                HandlerUtil.getActiveShell(event),
                "Acknowledge",
                what + "\n\nWhy, or what you do about it (may be empty):",
                "",
                null);
        if (dialog.open() == Window.OK) {
            String why = dialog.getValue().strip();
            String by = System.getProperty("user.name", "");
            service(event, Watch.class)
                    .with(monitor -> firing.forEach(story -> monitor.acknowledge(story.id(), by, why)));
        }
    }
}
