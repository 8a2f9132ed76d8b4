package org.tocsin.workbench.internal.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.rule.api.Comparison;
import org.tocsin.rule.api.ConditionReading;
import org.tocsin.rule.api.FunctionHelp;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.rule.api.RuleProblem;
import org.tocsin.rule.api.SourceMatcher;
import org.tocsin.rule.api.Threshold;

/** A language for tests that knows conditions such as {@code cpu > 90} only, and stars in names of sources. */
public final class OneComparison implements RuleLanguage {

    @Override
    public ConditionReading read(String condition, Collection<String> known) {
        String[] parts = condition.split(" > ");
        int at = condition.length() - parts[1].length();
        Threshold threshold =
                new Threshold(parts[0], Comparison.GREATER, Double.parseDouble(parts[1]), at, condition.length());
        return new ConditionReading(List.of(), Set.of(parts[0]), List.of(threshold), false, Set.of());
    }

    @Override
    public String withLevel(String condition, Threshold threshold, double level) {
        return condition.substring(0, threshold.start()) + Math.round(level);
    }

    @Override
    public SourceMatcher sources() {
        return (pattern, source) -> source.matches(pattern.replace("*", ".*"));
    }

    @Override
    public List<RuleProblem> check(Rule rule) {
        return List.of();
    }

    @Override
    public List<FunctionHelp> functions() {
        return List.of();
    }

    @Override
    public InstalledDetector detector(List<Rule> rules) {
        throw new UnsupportedOperationException("Nothing runs here.");
    }
}
