package org.tocsin.workbench.internal.command;

import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.desk.Desk;
import org.tocsin.workbench.internal.model.BoardSnapshot;

/** Copies the messages of the selected alerts, a line each. */
public final class CopyMessageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Desk desk = HandlerUtil.getActiveWorkbenchWindow(event).getService(Desk.class);
        BoardSnapshot board = desk.board().snapshot();
        String text = desk.picks().value().stream()
                .map(id -> board.find(id).orElse(null))
                .filter(Objects::nonNull)
                .map(AlertAction::line)
                .collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            Clipboard clipboard =
                    new Clipboard(HandlerUtil.getActiveShell(event).getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
        return null;
    }
}
