package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.desk.Desk;

/** Does something with the first of the selected alerts, where that makes sense. */
abstract class AlertHandler extends AbstractHandler {

    private final AlertAction action;

    AlertHandler(AlertAction action) {
        this.action = action;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Desk desk = HandlerUtil.getActiveWorkbenchWindow(event).getService(Desk.class);
        desk.picks().value().stream()
                .findFirst()
                .flatMap(id -> desk.board().snapshot().find(id))
                .filter(story -> action.possible(story, desk))
                .ifPresent(story -> action.run(story, desk, HandlerUtil.getActiveShell(event)));
        return null;
    }
}
