package org.tocsin.workbench.internal.command;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.internal.live.AlertSelection;

/** Does what a command says, with the services of the workbench. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
abstract class WorkbenchHandler extends AbstractHandler {

    @Override
    public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        run(event);
        return null;
    }

    /** Does it. */
    abstract void run(@NonNull ExecutionEvent event) throws ExecutionException;

    static <T> T service(ExecutionEvent event, Class<T> type) {
        return HandlerUtil.getActiveWorkbenchWindow(event).getService(type);
    }

    /** The alerts that are selected and still known, the first one first. */
    static List<AlertStory> selected(ExecutionEvent event) {
        AlertBoard board = service(event, AlertBoard.class);
        return service(event, AlertSelection.class).ids().stream()
                .flatMap(id -> board.find(id).stream())
                .toList();
    }
}
