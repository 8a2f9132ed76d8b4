package org.tocsin.workbench.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.api.source.InputProblem;
import org.tocsin.measure.api.DetectionFigures;
import org.tocsin.measure.api.EvaluationReport;
import org.tocsin.workbench.core.monitor.Figures;

/** Says how far an evaluation is and what came of it. */
public final class EvaluationWords {

    /** What stands there before anything was asked. */
    public static final String EMPTY =
            "Choose a recording: a CSV file with a column label, or one with ground truth as the simulator"
                    + " writes it.";

    private EvaluationWords() {}

    public static String of(EvaluationAnswer answer) {
        return switch (answer) {
            case EvaluationAnswer.Running running -> String.format(Locale.ROOT, "%,d events judged…", running.events());
            case EvaluationAnswer.Done done -> of(done.report());
            case EvaluationAnswer.Failed failed -> failed.why();
            case EvaluationAnswer.Stopped stopped -> "Stopped; there are no figures.";
        };
    }

    private static String of(EvaluationReport report) {
        int incidents = report.figures().stream()
                .mapToInt(DetectionFigures::incidents)
                .max()
                .orElse(0);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                incidents == 0
                        ? "Nothing is known to have gone wrong in this recording, so every alert counts as false."
                        : Figures.plural(incidents, "incident") + " in the recording.");
        if (report.uncovered() > 0) {
            sentences.add(Figures.plural(report.uncovered(), "incident")
                    + " of the ground truth of sources or times that it does not have.");
        }
        report.troubles().stream().limit(1).forEach(sentences::add);
        report.problems().stream().limit(1).map(InputProblem::message).forEach(sentences::add);
        return String.join(" ", sentences);
    }
}
