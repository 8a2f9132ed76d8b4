package org.tocsin.rule.api;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a condition says.
 *
 * @param problems what is wrong with it, with places in its text; empty if it can be used
 * @param metrics the metrics of the own source that it looks at
 * @param thresholds where it compares one of these with a fixed level, in the order of the text
 * @param acrossSources whether it looks at other sources
 * @param others the sources and the patterns of sources that it looks at besides its own, in the order of the text
 */
public record ConditionReading(
        List<RuleProblem> problems,
        Set<String> metrics,
        List<Threshold> thresholds,
        boolean acrossSources,
        Set<String> others) {
    public ConditionReading {
        problems = List.copyOf(problems);
        metrics = Set.copyOf(metrics);
        thresholds = List.copyOf(thresholds);
        others = Collections.unmodifiableSet(new LinkedHashSet<>(others));
    }
}
