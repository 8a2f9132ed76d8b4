package org.tocsin.workbench.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tocsin.rule.api.Rule;

/** Patterns of source names as rules have them: globs with {@code *} and {@code ?}, or expressions between slashes. */
public final class Patterns {

    private static final int MOST = 1_000;
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private Patterns() {}

    /** Whether a rule is asked about this source. */
    public static boolean concern(Rule rule, String source) {
        boolean meant = match(rule.sources(), source)
                || rule.overrides().stream().anyMatch(override -> match(override.sources(), source));
        return meant && (rule.exclude().isEmpty() || !match(rule.exclude(), source));
    }

    /** Whether a name is meant by one of the patterns; none mean all. */
    public static boolean match(List<String> patterns, String name) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> match(pattern, name));
    }

    private static boolean match(String pattern, String name) {
        if (COMPILED.size() > MOST) {
            COMPILED.clear();
        }
        return COMPILED.computeIfAbsent(pattern, Patterns::compiled)
                .matcher(name)
                .matches();
    }

    private static Pattern compiled(String pattern) {
        if (pattern.length() > 1 && pattern.startsWith("/") && pattern.endsWith("/")) {
            try {
                return Pattern.compile(pattern.substring(1, pattern.length() - 1));
            } catch (PatternSyntaxException wrong) {
                return NOTHING;
            }
        }
        StringBuilder regex = new StringBuilder();
        for (char letter : pattern.toCharArray()) {
            regex.append(letter == '*' ? ".*" : letter == '?' ? "." : Pattern.quote(String.valueOf(letter)));
        }
        return Pattern.compile(regex.toString());
    }

    /** Patterns with commas between them; a comma within slashes belongs to the expression. */
    public static List<String> split(String text) {
        List<String> patterns = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        boolean expression = false;
        char before = ' ';
        for (char letter : text.toCharArray()) {
            if (letter == '/' && before != '\\') {
                expression = pattern.toString().isBlank();
            }
            before = letter;
            if (letter == ',' && !expression) {
                add(patterns, pattern);
            } else {
                pattern.append(letter);
            }
        }
        add(patterns, pattern);
        return patterns;
    }

    private static void add(List<String> patterns, StringBuilder pattern) {
        if (!pattern.toString().isBlank()) {
            patterns.add(pattern.toString().strip());
        }
        pattern.setLength(0);
    }
}
