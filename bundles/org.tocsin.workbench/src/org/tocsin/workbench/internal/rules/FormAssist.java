package org.tocsin.workbench.internal.rules;

import java.util.List;
import org.tocsin.rule.api.FunctionHelp;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.workbench.internal.desk.Desk;
import org.tocsin.workbench.internal.model.SeriesKey;

/** Proposals of what there is at the moment. */
record FormAssist(Desk desk) {

    private Proposals now() {
        List<FunctionHelp> functions =
                desk.language().map(RuleLanguage::functions).orElse(List.of());
        return new Proposals(
                desk.history().series().stream().map(SeriesKey::metric).toList(),
                functions,
                desk.history().sources());
    }

    List<Proposal> inExpression(String text, int caret) {
        return now().inExpression(text, caret);
    }

    List<Proposal> inMessage(String text, int caret) {
        return now().inMessage(text, caret);
    }

    List<Proposal> inSources(String text, int caret) {
        return now().inSources(text, caret);
    }

    /** The names of all metrics that were seen. */
    List<String> metrics() {
        return desk.history().series().stream()
                .map(key -> key.metric().name())
                .distinct()
                .toList();
    }
}
