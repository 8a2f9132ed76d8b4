package org.tocsin.detector.rule.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Correlation;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.setting.Settings;
import org.tocsin.detector.rule.internal.file.YamlRuleBook;
import org.tocsin.detector.rule.internal.language.Condition;
import org.tocsin.detector.rule.internal.language.Flaw;
import org.tocsin.detector.rule.internal.language.Functions;
import org.tocsin.detector.rule.internal.language.MetricNames;
import org.tocsin.detector.rule.internal.language.PatternCache;
import org.tocsin.detector.rule.internal.language.RuleCheck;
import org.tocsin.detector.rule.internal.language.RuleFlaw;
import org.tocsin.detector.rule.internal.language.ThresholdLevels;
import org.tocsin.detector.rule.internal.run.RunningRules;
import org.tocsin.rule.api.ConditionReading;
import org.tocsin.rule.api.FunctionHelp;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.rule.api.RuleProblem;
import org.tocsin.rule.api.SourceMatcher;
import org.tocsin.rule.api.Threshold;

/** The language as a service. */
@Component
public final class ConditionLanguage implements RuleLanguage {

    private final SourceMatcher sources = new PatternCache();

    @Override
    public SourceMatcher sources() {
        return sources;
    }

    @Override
    public ConditionReading read(String text, Collection<String> known) {
        Condition condition = Condition.read(text);
        List<RuleProblem> problems = new ArrayList<>();
        condition.flaws().forEach(flaw -> problems.add(problem(text, flaw)));
        if (problems.isEmpty()) {
            Collection<String> names = known.isEmpty() ? YamlRuleBook.knownMetrics() : known;
            MetricNames.slips(condition, names).forEach(flaw -> problems.add(problem(text, flaw)));
        }
        return new ConditionReading(
                problems, condition.metrics(), condition.thresholds(), condition.acrossSources(), condition.others());
    }

    private static RuleProblem problem(String text, Flaw flaw) {
        int start = Math.min(flaw.span().start(), text.length());
        int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        int column = start - (text.lastIndexOf('\n', start - 1) + 1);
        return new RuleProblem(
                line + 1,
                column + 1,
                Math.max(1, flaw.span().end() - flaw.span().start()),
                sentence(flaw.message()));
    }

    private static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
    }

    @Override
    public List<RuleProblem> check(Rule rule) {
        List<RuleProblem> problems = new ArrayList<>();
        for (RuleFlaw flaw : RuleCheck.check(rule, YamlRuleBook.knownMetrics())) {
            String where = flaw.override() < 0 ? "" : " of override " + (flaw.override() + 1);
            problems.add(new RuleProblem(
                    1,
                    flaw.flaw().span().start() + 1,
                    Math.max(1, flaw.flaw().span().end() - flaw.flaw().span().start()),
                    "'" + flaw.key() + "'" + where + ": " + flaw.flaw().message() + "."));
        }
        return problems;
    }

    @Override
    public String withLevel(String condition, Threshold threshold, double level) {
        return ThresholdLevels.moved(condition, threshold, level);
    }

    @Override
    public List<FunctionHelp> functions() {
        return Functions.help();
    }

    @Override
    public InstalledDetector detector(List<Rule> rules) {
        return new InstalledDetector(
                new DetectorDescriptor(
                        "rule",
                        "Rules",
                        "Asks these rules and no others.",
                        DetectorKind.RULE,
                        "org.tocsin.detector.rule",
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                new FixedRules(new RunningRules(rules)));
    }

    /** Rules that never change. */
    private record FixedRules(RunningRules rules) implements DetectorFactory {
        @Override
        public List<Check> create(String source, Settings settings) {
            return rules.checks(source);
        }

        @Override
        public Optional<Correlation> correlate(Settings settings, Optional<Correlation> previous) {
            return rules.correlation(previous);
        }
    }
}
