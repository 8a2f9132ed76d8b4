package org.tocsin.rule.api;

import java.util.List;

/**
 * The content of a rule file: the rules that are right, and what is wrong with the others.
 *
 * @param rules in the order of the file
 * @param problems in the order of the file
 * @param usable false if the file as a whole could not be read: then it must not replace the rules that run
 */
public record RuleSet(List<Rule> rules, List<RuleProblem> problems, boolean usable) {
    public RuleSet {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }
}
