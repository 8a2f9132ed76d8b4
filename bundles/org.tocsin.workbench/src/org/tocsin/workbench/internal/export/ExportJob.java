package org.tocsin.workbench.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.alert.Alert;
import org.tocsin.workbench.core.export.AlertCsv;
import org.tocsin.workbench.core.export.AlertExport;
import org.tocsin.workbench.core.monitor.AlertStory;

/** Exports in the background; can be cancelled. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class ExportJob extends Job {

    private final AlertExport export;
    private final List<AlertStory> stories;
    private final Path file;

    ExportJob(AlertExport export, List<AlertStory> stories, Path file) {
        super("Export of alerts to " + file.getFileName());
        this.export = export;
        this.stories = List.copyOf(stories);
        this.file = file;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<Alert> rows = export.rows(stories);
        monitor.beginTask(getName(), rows.size());
        try {
            boolean whole = new AlertCsv(file).write(export, rows, monitor::isCanceled, () -> monitor.worked(1));
            return whole ? Status.OK_STATUS : Status.CANCEL_STATUS;
        } catch (IOException failure) {
            return Status.error(failure.getMessage(), failure);
        } finally {
            monitor.done();
        }
    }
}
