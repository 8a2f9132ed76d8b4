package org.tocsin.workbench.core.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.api.detector.LearningStatus;
import org.tocsin.api.monitor.LearnedModel;
import org.tocsin.workbench.core.monitor.Figures;

/** What detectors had learned, as a table in Markdown. */
final class ModelFacts {

    private ModelFacts() {}

    static String of(Map<String, List<LearnedModel>> models) {
        StringBuilder text = new StringBuilder("# What was learned\n\n");
        if (models.values().stream().allMatch(List::isEmpty)) {
            return text.append("No detector had learned anything of these sources, or nothing was watched.\n")
                    .toString();
        }
        text.append("| source | detector | how far | learned at | events | threshold | false alerts a day |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        new TreeMap<>(models)
                .forEach((source, learned) -> learned.forEach(model -> {
                    LearningStatus status = model.status();
                    String detector =
                            model.check().isEmpty() ? model.detector() : model.detector() + "/" + model.check();
                    text.append("| ")
                            .append(String.join(
                                    " | ",
                                    Markdown.cell(source),
                                    Markdown.cell(detector),
                                    Markdown.cell(status.progress() + (status.frozen() ? ", frozen" : "")),
                                    status.learned().map(IncidentSummary::time).orElse("—"),
                                    Integer.toString(status.rows()),
                                    Figures.number(status.threshold()),
                                    Figures.number(status.falseAlerts())))
                            .append(" |\n");
                }));
        return text.toString();
    }
}
