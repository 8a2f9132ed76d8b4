package org.tocsin.backtest.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Knows which sources an alert on a group of sources is about: those that its name, a pattern, covers. */
final class GroupNames {

    private final Map<String, Pattern> groups = new HashMap<>();

    /** Whether what an alert calls its source, which may be the pattern of a group, is this source or includes it. */
    boolean covers(String nameOrGroup, String source) {
        return nameOrGroup.equals(source)
                || groups.computeIfAbsent(nameOrGroup, GroupNames::pattern)
                        .matcher(source)
                        .matches();
    }

    private static Pattern pattern(String text) {
        if (text.length() > 1 && text.startsWith("/") && text.endsWith("/")) {
            try {
                return Pattern.compile(text.substring(1, text.length() - 1).replace("\\/", "/"));
            } catch (PatternSyntaxException otherDialect) {
                return Pattern.compile(Pattern.quote(text));
            }
        }
        StringBuilder expression = new StringBuilder("(?s)");
        text.chars()
                .forEach(c ->
                        expression.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c))));
        return Pattern.compile(expression.toString());
    }
}
