package org.tocsin.workbench.core.rules;

import java.util.List;
import org.tocsin.rule.api.FunctionHelp;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.SeriesKey;

/** Proposals of what there is at the moment. */
public record FormAssist(MetricHistory history, CurrentRules rules) {

    private Proposals now() {
        List<FunctionHelp> functions =
                rules.language().map(RuleLanguage::functions).orElse(List.of());
        return new Proposals(history.series().stream().map(SeriesKey::metric).toList(), functions, history.sources());
    }

    public List<Proposal> inExpression(String text, int caret) {
        return now().inExpression(text, caret);
    }

    public List<Proposal> inMessage(String text, int caret) {
        return now().inMessage(text, caret);
    }

    public List<Proposal> inSources(String text, int caret) {
        return now().inSources(text, caret);
    }

    /** The names of all metrics that were seen. */
    public List<String> metrics() {
        return history.series().stream()
                .map(key -> key.metric().name())
                .distinct()
                .toList();
    }
}
