package org.tocsin.workbench.internal.command;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.workbench.internal.desk.Desk;

/** Asks for CSV files and replays them. */
public final class OpenCsvHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Desk desk = HandlerUtil.getActiveWorkbenchWindow(event).getService(Desk.class);
        EventSourceFactory reader;
        try {
            reader = desk.installation().source(SourceKind.RECORDED);
        } catch (IllegalArgumentException none) {
            MessageDialog.openInformation(shell, "Open CSV", none.getMessage());
            return null;
        }
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText("Open CSV");
        dialog.setFilterExtensions(new String[] {"*.csv;*.csv.gz", "*"});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            desk.replay(
                    reader,
                    Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
        }
        return null;
    }
}
