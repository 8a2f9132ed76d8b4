package org.tocsin.workbench.internal.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.tocsin.session.incident.IncidentBundle;
import org.tocsin.workbench.core.replay.RecordedSpan;
import org.tocsin.workbench.core.replay.ReplayDesk;
import org.tocsin.workbench.core.replay.ReplayInput;

/** Brings recordings into the perspective of replays, and goes there and back. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class ReplayOpening {

    /** What is watched, where one comes from and goes back to. */
    private static final String LIVE = "org.tocsin.workbench.perspective";

    private final IWorkbenchWindow window;

    /** For what is opened in this window. */
    public ReplayOpening(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Opens these files together, or a bundle, and shows them. A bundle is there when it is unpacked. */
    public void open(List<Path> files) {
        ReplayDesk desk = window.getService(ReplayDesk.class);
        if (files.stream().anyMatch(IncidentBundle::named)) {
            new OpeningJob(desk, files, this::opened).schedule();
            return;
        }
        try {
            desk.open(ReplayInput.of(files));
            show();
        } catch (IllegalArgumentException noReader) {
            refuse(String.valueOf(noReader.getMessage()));
        }
    }

    private void opened(Optional<String> failure) {
        Shell shell = window.getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    failure.ifPresentOrElse(this::refuse, this::showIncident);
                }
            });
        }
    }

    private void refuse(String sentence) {
        MessageDialog.openInformation(window.getShell(), ReplayMessages.openRecording, sentence);
    }

    private void showIncident() {
        show();
        try {
            window.getActivePage().showView(RecordedIncidentView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException failure) {
            say(failure);
        }
    }

    /** Opens a part of what was recorded and shows it. */
    public void open(RecordedSpan span) {
        window.getService(ReplayDesk.class).open(ReplayInput.of(span));
        show();
    }

    /** Shows what is open. */
    public void show() {
        go(ReplayPerspective.ID);
        try {
            // somebody may have closed it
            window.getActivePage().showView(ReplayView.ID);
        } catch (PartInitException failure) {
            say(failure);
        }
    }

    /** Closes what is open and goes back to what is watched. */
    void close() {
        window.getService(ReplayDesk.class).close();
        go(LIVE);
    }

    private void go(String perspective) {
        try {
            window.getWorkbench().showPerspective(perspective, window);
        } catch (WorkbenchException failure) {
            say(failure);
        }
    }

    private void say(WorkbenchException failure) {
        MessageDialog.openError(
                window.getShell(), ReplayMessages.replayTitle, NLS.bind(ReplayMessages.notShown, failure.getMessage()));
    }
}
