package org.tocsin.workbench.core.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.rule.api.Comparison;
import org.tocsin.rule.api.ConditionReading;
import org.tocsin.rule.api.FunctionHelp;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.rule.api.RuleProblem;
import org.tocsin.rule.api.SourceMatcher;
import org.tocsin.rule.api.Threshold;

/** A language for tests: comparisons of metrics with numbers, joined by {@code and}. */
public final class PlainLanguage implements RuleLanguage {

    /** Knows stars and no more. */
    public static final SourceMatcher GLOBS = (pattern, source) -> source.matches(pattern.replace("*", ".*"));

    @Override
    public SourceMatcher sources() {
        return GLOBS;
    }

    private static final Pattern COMPARISON =
            Pattern.compile("\\s*([a-z]+)\\s*(>=|<=|==|!=|>|<)\\s*(\\d+(?:\\.\\d+)?)\\s*");

    @Override
    public ConditionReading read(String condition, Collection<String> known) {
        List<RuleProblem> problems = new ArrayList<>();
        List<Threshold> thresholds = new ArrayList<>();
        Set<String> metrics = new HashSet<>();
        int at = 0;
        for (String part : condition.split(" and ", -1)) {
            Matcher matcher = COMPARISON.matcher(part);
            if (matcher.matches()) {
                Comparison comparison = Arrays.stream(Comparison.values())
                        .filter(one -> one.symbol().equals(matcher.group(2)))
                        .findFirst()
                        .orElseThrow();
                metrics.add(matcher.group(1));
                thresholds.add(new Threshold(
                        matcher.group(1),
                        comparison,
                        Double.parseDouble(matcher.group(3)),
                        at + matcher.start(3),
                        at + matcher.end(3)));
            } else {
                problems.add(new RuleProblem(
                        1, at + 1, Math.max(1, part.length()), "found '" + part + "', expected a comparison."));
            }
            at += part.length() + " and ".length();
        }
        return new ConditionReading(problems, metrics, thresholds, false, Set.of());
    }

    @Override
    public List<RuleProblem> check(Rule rule) {
        List<RuleProblem> problems = new ArrayList<>();
        contradiction(rule.when(), rule.clear(), problems);
        rule.overrides()
                .forEach(one -> contradiction(
                        one.when().orElse(rule.when()), one.clear().orElse(rule.clear()), problems));
        if (rule.message().contains("{nothing}")) {
            problems.add(new RuleProblem(1, 1, "'message': there is no 'nothing'."));
        }
        return problems;
    }

    private void contradiction(String when, String clear, List<RuleProblem> problems) {
        if (!clear.isEmpty()) {
            Threshold raise = read(when, List.of()).thresholds().get(0);
            Threshold calm = read(clear, List.of()).thresholds().get(0);
            if (raise.comparison() == Comparison.GREATER && calm.level() > raise.level()) {
                problems.add(new RuleProblem(1, 1, "'clear': clears while it raises."));
            }
        }
    }

    @Override
    public String withLevel(String condition, Threshold threshold, double level) {
        String text = level == Math.rint(level) ? Long.toString((long) level) : Double.toString(level);
        return condition.substring(0, threshold.start()) + text + condition.substring(threshold.end());
    }

    @Override
    public List<FunctionHelp> functions() {
        return List.of(new FunctionHelp("avg", "avg(metric, window)", "The mean.", "avg(cpu, 5m)"));
    }

    @Override
    public InstalledDetector detector(List<Rule> rules) {
        throw new UnsupportedOperationException("Nothing runs here.");
    }
}
