package org.tocsin.workbench.core.rules;

import java.util.Optional;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.rule.api.Rule;

/** What is known of what a draft would have done. */
public sealed interface TryItAnswer {

    /**
     * What is asked.
     *
     * @param rule the draft
     * @param data what to try it on
     * @param source for which source to tell how the rule stands in the end
     */
    record Question(Rule rule, TryItData data, Optional<String> source) {}

    /** Nothing, and why. */
    record Nothing(String why) implements TryItAnswer {}

    /**
     * It is being found out.
     *
     * @param done how many events are done
     * @param total how many there are; 0 if that is not known
     */
    record Running(long done, long total) implements TryItAnswer {}

    /** It was found out. */
    record Done(Question question, BacktestReport report) implements TryItAnswer {}

    /** It could not be found out, and why. */
    record Failed(String why) implements TryItAnswer {}
}
