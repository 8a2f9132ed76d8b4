package org.tocsin.detector.rule.internal.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The names of metrics in a condition. */
public final class MetricNames {

    private MetricNames() {}

    /** The names that are almost certainly slips of known ones, unless they stand in backquotes. */
    public static List<Flaw> slips(Condition condition, Collection<String> known) {
        List<Flaw> flaws = new ArrayList<>();
        condition
                .expression()
                .ifPresent(root -> root.visit(part -> {
                    if (part instanceof Expression.MetricValue metric
                            && condition.text().charAt(metric.span().start()) != '`') {
                        NearestName.slipOf(metric.metric(), known)
                                .ifPresent(near -> flaws.add(new Flaw(
                                        metric.span(),
                                        "found the unknown metric '" + metric.metric() + "'; did you mean '" + near
                                                + "'? If not, write it in backquotes: `" + metric.metric() + "`")));
                    }
                }));
        return flaws;
    }
}
