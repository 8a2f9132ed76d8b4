package org.tocsin.measure.api;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.osgi.annotation.versioning.ProviderType;
import org.tocsin.api.source.Incident;

/**
 * Measures how well detectors find what is known to have gone wrong, with the pipeline that runs them live. An OSGi
 * service; safe to call from any thread, each call has pipelines of its own.
 */
@ProviderType
public interface Evaluation {

    /**
     * Runs every group of detectors over every recording and waits for it.
     *
     * @param request what to run over what
     * @param progress is told now and then how many events are done, from the calling thread; returns at once
     * @throws InterruptedException if the calling thread is interrupted; everything is ended then
     */
    EvaluationReport run(EvaluationRequest request, LongConsumer progress) throws InterruptedException;

    /**
     * Reads known incidents from a CSV file with the columns source, kind, metrics, from and to, such as the simulator's
     * {@code ground_truth.csv}.
     *
     * @throws IllegalArgumentException with one sentence, if it cannot be read or used
     */
    List<Incident> incidents(Path file);
}
