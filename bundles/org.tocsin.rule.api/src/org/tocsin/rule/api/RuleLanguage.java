package org.tocsin.rule.api;

import java.util.Collection;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.tocsin.api.detector.InstalledDetector;

/** The language of conditions and messages. An OSGi service of the rule detector; safe to call from any thread. */
@ProviderType
public interface RuleLanguage {

    /**
     * Reads a condition.
     *
     * @param condition the text, such as {@code avg(cpu, 5m) > 90 and errors > 0}
     * @param known names of metrics that exist, for the hint on a name that is close to one of them; may be empty
     */
    ConditionReading read(String condition, Collection<String> known);

    /**
     * All that is wrong with a rule, as sentences that name the key that they are about ({@code 'clear': …}). Empty if it
     * can be used.
     */
    List<RuleProblem> check(Rule rule);

    /** The condition with another level in this place, written in the unit that stands there. */
    String withLevel(String condition, Threshold threshold, double level);

    /** Which sources patterns mean, as the rules that run understand them. */
    SourceMatcher sources();

    /** All functions, by name. */
    List<FunctionHelp> functions();

    /** A detector that runs these rules and never any others, such as for a backtest. */
    InstalledDetector detector(List<Rule> rules);
}
