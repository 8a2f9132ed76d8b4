package org.tocsin.workbench.internal.replay;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.tocsin.workbench.core.replay.RecordedSpan;
import org.tocsin.workbench.core.replay.ReplayDesk;

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

    /** Opens these files together and shows them. */
    public void open(List<Path> files) {
        try {
            window.getService(ReplayDesk.class).open(files);
            show();
        } catch (IllegalArgumentException noReader) {
            MessageDialog.openInformation(window.getShell(), "Open CSV", noReader.getMessage());
        }
    }

    /** Opens a part of what was recorded and shows it. */
    public void open(RecordedSpan span) {
        window.getService(ReplayDesk.class).open(span);
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
        MessageDialog.openError(window.getShell(), "Replay", "It cannot be shown: " + failure.getMessage());
    }
}
