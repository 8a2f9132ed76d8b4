package org.tocsin.workbench.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.api.rule.ConditionReading;
import org.tocsin.api.rule.Rule;

/**
 * The first part of a condition that looks at other sources.
 *
 * @param sources the pattern of their names
 * @param condition what is asked of them; empty where it is a single metric
 */
record AcrossPart(String sources, String condition) {

    private static final Pattern FUNCTION =
            Pattern.compile("\\b(?:any|count|share)\\s*\\(\\s*(`[^`]+`|/(?:\\\\/|[^/])+/|[^,()`\\s]+)\\s*,");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]+)\\]");

    static Optional<AcrossPart> of(String text) {
        Matcher function = FUNCTION.matcher(text);
        if (function.find()) {
            return Optional.of(new AcrossPart(
                    function.group(1).replace("`", ""),
                    text.substring(function.end(), end(text, function.end())).strip()));
        }
        Matcher brackets = BRACKETS.matcher(text);
        return brackets.find() ? Optional.of(new AcrossPart(brackets.group(1), "")) : Optional.empty();
    }

    /** Where the parenthesis closes that was open there. */
    private static int end(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** What stands in place of a source where a rule asks about several sources as a whole. */
    static Optional<String> group(Rule rule, ConditionReading reading) {
        boolean whole = reading.acrossSources()
                && reading.metrics().isEmpty()
                && rule.sources().isEmpty();
        return whole ? of(rule.when()).map(AcrossPart::sources) : Optional.empty();
    }

    /** The same as patterns of sources. */
    List<String> patterns() {
        return List.of(sources);
    }
}
