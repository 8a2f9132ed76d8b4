package org.tocsin.detector.rule.internal.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleOverride;

/** Finds what is wrong with a rule beyond the form of its keys. */
public final class RuleCheck {

    private final Collection<String> known;
    private final List<RuleFlaw> flaws = new ArrayList<>();

    private RuleCheck(Collection<String> known) {
        this.known = known;
    }

    /**
     * Checks a whole rule.
     *
     * @param known names of metrics that exist; a name that is almost one of them is a flaw unless it stands in backquotes
     */
    public static List<RuleFlaw> check(Rule rule, Collection<String> known) {
        RuleCheck check = new RuleCheck(known);
        check.conditions(rule, -1, true, true);
        check.patterns("sources", -1, rule.sources());
        check.patterns("exclude", -1, rule.exclude());
        check.message(rule, rule.message(), -1);
        for (int i = 0; i < rule.overrides().size(); i++) {
            check.override(rule, rule.overrides().get(i), i);
        }
        return List.copyOf(check.flaws);
    }

    private void override(Rule rule, RuleOverride override, int number) {
        patterns("sources", number, override.sources());
        Rule applied = rule.withConditions(
                override.when().orElse(rule.when()), override.clear().orElse(rule.clear()));
        if (override.when().isPresent() || override.clear().isPresent()) {
            conditions(
                    applied,
                    number,
                    override.when().isPresent(),
                    override.clear().isPresent());
        }
        override.message().ifPresent(message -> message(rule, message, number));
    }

    private void conditions(Rule rule, int override, boolean ownWhen, boolean ownClear) {
        Condition when = Condition.read(rule.when());
        if (ownWhen) {
            condition("when", override, when);
        }
        if (rule.clear().isBlank()) {
            return;
        }
        Condition clear = Condition.read(rule.clear());
        if (ownClear) {
            condition("clear", override, clear);
        }
        if (when.usable() && clear.usable() && Contradiction.canHoldTogether(when, clear)) {
            add(
                    ownClear ? "clear" : "when",
                    override,
                    new Flaw(
                            ownClear ? clear.root().span() : when.root().span(),
                            "'" + clear.text().strip() + "' can hold while 'when: "
                                    + when.text().strip() + "' does; it must be on the calm side of it"));
        }
    }

    private void condition(String key, int override, Condition condition) {
        condition.flaws().forEach(flaw -> add(key, override, flaw));
        if (condition.expression().isEmpty()) {
            return;
        }
        if (condition.usable() && key.equals("when") && Contradiction.neverHolds(condition)) {
            add(key, override, new Flaw(condition.root().span(), "found a condition that no value can meet"));
        }
        slips(condition, key, override);
    }

    private void slips(Condition condition, String key, int override) {
        MetricNames.slips(condition, known).forEach(flaw -> add(key, override, flaw));
    }

    private void patterns(String key, int override, List<String> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            String text = patterns.get(i);
            try {
                SourcePattern.of(text);
            } catch (IllegalArgumentException wrong) {
                flaws.add(new RuleFlaw(
                        key, override, i, new Flaw(new Span(0, Math.max(1, text.length())), wrong.getMessage())));
            }
        }
    }

    private void message(Rule rule, String text, int override) {
        MessageTemplate.read(text, rule.labels().keySet()).flaws().forEach(flaw -> add("message", override, flaw));
    }

    private void add(String key, int override, Flaw flaw) {
        flaws.add(new RuleFlaw(key, override, 0, flaw));
    }
}
