package org.tocsin.workbench.internal.export;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.tocsin.session.incident.IncidentBundle;
import org.tocsin.workbench.internal.replay.ReplayOpening;

/** Says that something was exported, with links to it. UI thread. */
final class ExportedPopup {

    private static final Duration STAYS = Duration.ofSeconds(20);
    private static final int WIDTH = 340;
    private static final String OPEN = "open";

    private final IWorkbench workbench;
    private final Path file;

    private ExportedPopup(IWorkbench workbench, Path file) {
        this.workbench = workbench;
        this.file = file;
    }

    static void show(IWorkbench workbench, ExportTask task) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window != null) {
            ExportedPopup popup = new ExportedPopup(workbench, task.file());
            NotificationPopup.forDisplay(window.getShell().getDisplay())
                    .title(ExportMessages.exported, true)
                    .content(popup::content)
                    .delay(STAYS.toMillis())
                    .fadeIn(false)
                    .build()
                    .open();
        }
    }

    private Control content(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(content);
        Label words = new Label(content, SWT.WRAP);
        words.setText(file.toString().replace("&", "&&"));
        words.setData("field", "exported");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(words);
        Link links = new Link(content, SWT.NONE);
        links.setText("<a href=\"" + OPEN + "\">" + (bundle() ? ExportMessages.openAsReplay : ExportMessages.openFile)
                + "</a>    <a href=\"folder\">" + ExportMessages.openFolder + "</a>");
        links.setData("field", "exported-links");
        links.addListener(SWT.Selection, event -> go(String.valueOf(event.text)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(links);
        return content;
    }

    private boolean bundle() {
        return IncidentBundle.named(file);
    }

    private void go(String where) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (!where.equals(OPEN)) {
            Program.launch(file.resolveSibling("").toString());
        } else if (!bundle()) {
            Program.launch(file.toString());
        } else if (window != null) {
            new ReplayOpening(window).open(List.of(file));
        }
    }
}
