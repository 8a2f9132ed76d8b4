package org.tocsin.workbench.core.evaluation;

import org.tocsin.measure.api.EvaluationReport;

/** How far an evaluation is, or what came of it. */
public sealed interface EvaluationAnswer {

    /** It runs and has judged so many events. */
    record Running(long events) implements EvaluationAnswer {}

    /** It has come to its end. */
    record Done(EvaluationReport report) implements EvaluationAnswer {}

    /** It could not be done, for the reason of this sentence. */
    record Failed(String why) implements EvaluationAnswer {}

    /** Somebody stopped it. */
    record Stopped() implements EvaluationAnswer {}
}
