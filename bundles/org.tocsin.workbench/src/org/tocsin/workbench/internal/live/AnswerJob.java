package org.tocsin.workbench.internal.live;

import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Finds something out in the background; can be cancelled.
 *
 * @param <A> how far it is, or what came of it
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class AnswerJob<A> extends Job {

    /** What is to be found out. */
    @FunctionalInterface
    public interface Question<A> {

        /**
         * Finds it out and waits for that.
         *
         * @param running is told now and then how far it is
         * @throws InterruptedException if somebody stopped it
         * @throws IllegalArgumentException with one sentence, if it cannot be found out
         */
        A answer(Consumer<A> running) throws InterruptedException;
    }

    private final Question<A> question;
    private final Function<A, String> words;
    private final Function<String, A> failed;
    private final Consumer<A> told;
    private volatile A answer;

    /**
     * @param question asked in the background
     * @param words says an answer in a sentence
     * @param failed the answer where there is none for the reason of a sentence
     * @param stopped the answer where somebody stopped it
     * @param told is told how far it is and, last, what came of it; from any thread
     */
    public AnswerJob(
            String name,
            Question<A> question,
            Function<A, String> words,
            Function<String, A> failed,
            A stopped,
            Consumer<A> told) {
        super(name);
        this.question = question;
        this.words = words;
        this.failed = failed;
        this.told = told;
        this.answer = stopped;
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
            answer = question.answer(running -> {
                monitor.subTask(words.apply(running));
                told.accept(running);
            });
            return Status.OK_STATUS;
        } catch (InterruptedException stopped) {
            return Status.CANCEL_STATUS;
        } catch (IllegalArgumentException unusable) {
            // the view says it, so that no dialog has to
            answer = failed.apply(String.valueOf(unusable.getMessage()));
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
