package org.tocsin.workbench.internal.command;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.desk.Desk;
import org.tocsin.workbench.internal.model.AlertStory;

/** Asks why, and notes that the user has taken the selected alerts on. */
public final class AcknowledgeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Desk desk = HandlerUtil.getActiveWorkbenchWindow(event).getService(Desk.class);
        List<String> picks = desk.picks().value();
        if (picks.isEmpty()) {
            return null;
        }
        String what = picks.size() == 1
                ? desk.board()
                        .snapshot()
                        .find(picks.get(0))
                        .map(AlertStory::message)
                        .orElse("")
                : picks.size() + " alerts";
        InputDialog dialog = new InputDialog(
                HandlerUtil.getActiveShell(event),
                "Acknowledge",
                what + "\n\nWhy, or what you do about it (may be empty):",
                "",
                null);
        if (dialog.open() == Window.OK) {
            String why = dialog.getValue().strip();
            String by = System.getProperty("user.name", "");
            desk.watch().with(monitor -> picks.forEach(id -> monitor.acknowledge(id, by, why)));
        }
        return null;
    }
}
