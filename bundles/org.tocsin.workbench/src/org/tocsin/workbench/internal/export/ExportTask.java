package org.tocsin.workbench.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.IProgressMonitor;
import org.tocsin.workbench.core.export.ExportProgress;
import org.tocsin.workbench.core.export.WholeFile;

/**
 * An export that was asked for, with all choices.
 *
 * @param file where to
 * @param what what it is, in a few words
 * @param content writes it, on a thread that has time
 */
record ExportTask(Path file, String what, Content content) {

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
        monitor.beginTask("Exporting " + what + " to " + file.getFileName(), IProgressMonitor.UNKNOWN);
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
