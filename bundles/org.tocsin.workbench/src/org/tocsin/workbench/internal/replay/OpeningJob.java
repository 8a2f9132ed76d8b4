package org.tocsin.workbench.internal.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.tocsin.workbench.core.replay.ReplayDesk;
import org.tocsin.workbench.core.replay.ReplayInput;

/** Opens a recording in the background, because a bundle takes a while to unpack. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class OpeningJob extends Job {

    private final ReplayDesk desk;
    private final List<Path> files;
    private final Consumer<Optional<String>> opened;

    /**
     * @param opened is told when it is open, or the sentence that says why it cannot be; from any thread
     */
    OpeningJob(ReplayDesk desk, List<Path> files, Consumer<Optional<String>> opened) {
        super(NLS.bind(ReplayMessages.opening, files.getFirst().getFileName()));
        this.desk = desk;
        this.files = List.copyOf(files);
        this.opened = opened;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            ReplayInput input = ReplayInput.of(files);
            if (monitor.isCanceled()) {
                input.close();
                return Status.CANCEL_STATUS;
            }
            desk.open(input);
            opened.accept(Optional.empty());
        } catch (IllegalArgumentException unusable) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            opened.accept(Optional.of(String.valueOf(unusable.getMessage())));
        } finally {
            // a stop that came too late is nobody else's
            Thread.interrupted();
            monitor.done();
        }
        return Status.OK_STATUS;
    }

    /** Files that are being unpacked are closed by it, and removed. */
    @Override
    protected void canceling() {
        Thread running = getThread();
        if (running != null) {
            running.interrupt();
        }
    }
}
