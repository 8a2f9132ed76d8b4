package org.tocsin.workbench.internal.timeline;

import java.util.List;
import java.util.regex.Pattern;

/** Patterns of source names with {@code *} and {@code ?}, as rules have them. */
final class Patterns {

    private Patterns() {}

    /** Whether a name is meant by one of the patterns; none mean all. */
    static boolean match(List<String> patterns, String name) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> match(pattern, name));
    }

    private static boolean match(String pattern, String name) {
        StringBuilder regex = new StringBuilder();
        for (char letter : pattern.toCharArray()) {
            regex.append(letter == '*' ? ".*" : letter == '?' ? "." : Pattern.quote(String.valueOf(letter)));
        }
        return name.matches(regex.toString());
    }
}
