package org.tocsin.workbench.internal.shell;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.tocsin.workbench.core.monitor.Lessons;

/** Shows how far the past of a source is learned; to cancel it begins with the live source. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class LessonJob extends Job {

    private static final long LOOK_MILLIS = 200;
    private static final int ALL = 100;

    private final String source;
    private final Lessons lessons;
    private final Runnable skip;

    LessonJob(String source, Lessons lessons, Runnable skip) {
        super(NLS.bind(ShellMessages.learning, source));
        this.source = source;
        this.lessons = lessons;
        this.skip = skip;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), ALL);
        int shown = 0;
        try {
            while (lessons.running(source)) {
                int percent = lessons.percent(source);
                monitor.worked(Math.max(0, percent - shown));
                shown = Math.max(shown, percent);
                lessons.await(LOOK_MILLIS);
            }
            return Status.OK_STATUS;
        } catch (InterruptedException stopped) {
            return Status.CANCEL_STATUS;
        } finally {
            monitor.done();
        }
    }

    @Override
    protected void canceling() {
        skip.run();
    }
}
