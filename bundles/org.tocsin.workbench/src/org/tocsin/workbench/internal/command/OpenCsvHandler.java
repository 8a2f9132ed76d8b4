package org.tocsin.workbench.internal.command;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.replay.ReplayOpening;

/** Asks for CSV files or an incident bundle, and replays them. */
public final class OpenCsvHandler extends WorkbenchHandler {

    @Override
    void run(ExecutionEvent event) {
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.MULTI);
        dialog.setText(CommandMessages.openRecording);
        dialog.setFilterExtensions(new String[] {"*.csv;*.csv.gz;*.zip", "*.csv;*.csv.gz", "*.zip", "*"});
        dialog.setFilterNames(new String[] {
            CommandMessages.allRecordings, CommandMessages.csvFiles, CommandMessages.bundles, CommandMessages.allFiles
        });
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            new ReplayOpening(HandlerUtil.getActiveWorkbenchWindow(event))
                    .open(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }
}
