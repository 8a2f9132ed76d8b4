package org.tocsin.workbench.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.tocsin.workbench.core.export.ExportProgress;
import org.tocsin.workbench.core.export.WholeFile;

/**
 * An export that was asked for, with all choices.
 *
 * @param file where to
 * @param task what to say while it runs, with {@code {0}} for the name of the file
 * @param content writes it, on a thread that has time
 */
record ExportTask(Path file, String task, Content content) {

    /** Writes the content of the file. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it; false if it was cancelled. */
        boolean write(OutputStream out, ExportProgress progress) throws IOException;
    }

    /**
     * Writes the file and shows how far it is.
     *
     * @throws InterruptedException if somebody cancelled it; nothing is changed then
     * @throws InvocationTargetException around an {@link IOException} with one sentence
     */
    void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(NLS.bind(task, file.getFileName()), IProgressMonitor.UNKNOWN);
        AtomicBoolean whole = new AtomicBoolean();
        try {
            whole.set(new WholeFile(file).write(out -> content.write(out, progress(monitor))));
        } catch (IOException failure) {
            throw new InvocationTargetException(failure);
        } finally {
            monitor.done();
        }
        if (!whole.get()) {
            throw new InterruptedException("cancelled");
        }
    }

    private static ExportProgress progress(IProgressMonitor monitor) {
        return new ExportProgress() {
            @Override
            public boolean cancelled() {
                return monitor.isCanceled();
            }

            @Override
            public void doing(String what) {
                monitor.subTask(what);
            }
        };
    }
}
