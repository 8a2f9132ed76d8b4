package org.tocsin.workbench.core.rules;

import java.util.List;
import java.util.Optional;
import org.tocsin.rule.api.ConditionReading;
import org.tocsin.rule.api.Rule;

/**
 * The first part of a condition that looks at other sources.
 *
 * @param sources the source or the pattern of sources
 * @param condition what is asked of them; empty where it is a single metric
 */
public record AcrossPart(String sources, String condition) {

    public static Optional<AcrossPart> of(String text, ConditionReading reading) {
        return reading.others().stream()
                .findFirst()
                .map(sources -> new AcrossPart(sources, text.contains(sources) ? question(text, sources) : ""));
    }

    /** What stands behind the comma after the sources, to the parenthesis that closes. */
    private static String question(String text, String sources) {
        int comma = text.indexOf(sources) + sources.length();
        while (comma < text.length() && " \t\n`\"".indexOf(text.charAt(comma)) >= 0) {
            comma++;
        }
        return comma < text.length() && text.charAt(comma) == ','
                ? text.substring(comma + 1, end(text, comma)).strip()
                : "";
    }

    /** Where the parenthesis closes that was open there. */
    private static int end(String text, int from) {
        int depth = 1;
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char at = text.charAt(i);
            if (quote != 0) {
                quote = at == quote ? 0 : quote;
            } else if (at == '`') {
                quote = at;
            } else {
                depth += at == '(' ? 1 : at == ')' ? -1 : 0;
            }
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** What stands in place of a source where a rule asks about several sources as a whole. */
    public static Optional<String> group(Rule rule, ConditionReading reading) {
        boolean whole = reading.metrics().isEmpty() && rule.sources().isEmpty();
        return whole ? reading.others().stream().findFirst() : Optional.empty();
    }

    /** The same as patterns of sources. */
    public List<String> patterns() {
        return List.of(sources);
    }
}
