package org.tocsin.measure.api;

import java.util.List;
import org.tocsin.api.source.InputProblem;

/**
 * How well detectors found what is known to have gone wrong.
 *
 * @param figures for each detector in the order of the request: first over all kinds of incidents, then by kind, in
 *     the order of their names
 * @param events how many events were judged, of all detectors together
 * @param uncovered incidents that are not measured, because none of the recordings has their source and time
 * @param problems the first problems with the input
 * @param troubles what went wrong with detectors, one sentence each
 */
public record EvaluationReport(
        List<DetectionFigures> figures,
        long events,
        int uncovered,
        List<InputProblem> problems,
        List<String> troubles) {

    public EvaluationReport {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
        troubles = List.copyOf(troubles);
    }
}
