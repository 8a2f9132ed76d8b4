package org.tocsin.workbench.internal.command;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.session.Installation;
import org.tocsin.workbench.core.monitor.Replays;
import org.tocsin.workbench.core.monitor.Watch;

/** Asks for CSV files and replays them. */
public final class OpenCsvHandler extends WorkbenchHandler {

    @Override
    void run(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        EventSourceFactory reader;
        try {
            reader = service(event, Installation.class).source(SourceKind.RECORDED);
        } catch (IllegalArgumentException none) {
            MessageDialog.openInformation(shell, "Open CSV", none.getMessage());
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText("Open CSV");
        dialog.setFilterExtensions(new String[] {"*.csv;*.csv.gz", "*"});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            service(event, Replays.class)
                    .open(
                            reader,
                            Stream.of(dialog.getFileNames())
                                    .map(folder::resolve)
                                    .toList());
            service(event, Watch.class).start();
        }
    }
}
