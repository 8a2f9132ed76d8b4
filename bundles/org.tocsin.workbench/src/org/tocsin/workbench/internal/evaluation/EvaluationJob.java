package org.tocsin.workbench.internal.evaluation;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.measure.api.Evaluation;
import org.tocsin.measure.api.EvaluationReport;
import org.tocsin.measure.api.EvaluationRequest;
import org.tocsin.workbench.core.evaluation.EvaluationAnswer;
import org.tocsin.workbench.core.evaluation.EvaluationWords;

/** Evaluates in the background; can be cancelled. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class EvaluationJob extends Job {

    private final Evaluation evaluation;
    private final Supplier<EvaluationRequest> request;
    private final Consumer<EvaluationAnswer> told;
    private volatile EvaluationAnswer answer = new EvaluationAnswer.Stopped();

    /**
     * @param request made in the background, because it reads files
     * @param told is told how far it is and, last, what came of it; from any thread
     */
    EvaluationJob(Evaluation evaluation, Supplier<EvaluationRequest> request, Consumer<EvaluationAnswer> told) {
        super("Evaluation of detectors");
        this.evaluation = evaluation;
        this.request = request;
        this.told = told;
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                told.accept(answer);
            }
        });
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            EvaluationReport report = evaluation.run(request.get(), events -> {
                EvaluationAnswer running = new EvaluationAnswer.Running(events);
                monitor.subTask(EvaluationWords.of(running));
                told.accept(running);
            });
            answer = new EvaluationAnswer.Done(report);
            return Status.OK_STATUS;
        } catch (InterruptedException stopped) {
            return Status.CANCEL_STATUS;
        } catch (IllegalArgumentException unusable) {
            // the view says it, so that no dialog has to
            answer = new EvaluationAnswer.Failed(String.valueOf(unusable.getMessage()));
            return Status.OK_STATUS;
        } finally {
            // a stop that came too late is nobody else's
            Thread.interrupted();
            monitor.done();
        }
    }

    @Override
    protected void canceling() {
        Thread running = getThread();
        if (running != null) {
            running.interrupt();
        }
    }
}
