package org.tocsin.detector.rule.internal.language;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * Names of sources: a glob with {@code *} for any run of characters and {@code ?} for any one, or a regular expression
 * between slashes, which must fit the whole name.
 *
 * <p>Both take time in proportion to the name, whatever the pattern: regular expressions are those of RE2, which knows no
 * back references and no looking around.
 */
public final class SourcePattern {

    private static final int LONGEST = 500;
    private static final int MOST_COPIES = 1000;
    private static final java.util.regex.Pattern REPEAT =
            java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{1,9})?)?\\}");

    private final String text;
    private final Pattern pattern;

    private SourcePattern(String text, Pattern pattern) {
        this.text = text;
        this.pattern = pattern;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong with it
     */
    public static SourcePattern of(String text) {
        String expression = text.startsWith("/") && text.endsWith("/") && text.length() > 1
                ? text.substring(1, text.length() - 1).replace("\\/", "/")
                : glob(text);
        bound(text, expression);
        try {
            return new SourcePattern(text, Pattern.compile(expression));
        } catch (PatternSyntaxException wrong) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a regular expression that can be used: " + wrong.getDescription()
                            + (wrong.getPattern().isEmpty() ? "" : " (" + wrong.getPattern() + ")"),
                    wrong);
        }
    }

    /** Repetitions within repetitions are written out, so a short expression can be a huge one. */
    private static void bound(String text, String expression) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "found a pattern of " + text.length() + " characters, expected at most " + LONGEST);
        }
        java.util.regex.Matcher repeat = REPEAT.matcher(expression);
        double copies = 1;
        while (repeat.find()) {
            copies *= Math.max(1, Double.parseDouble(repeat.group(2) == null ? repeat.group(1) : repeat.group(2)));
        }
        if (copies > MOST_COPIES) {
            throw new IllegalArgumentException("found repetitions that make " + text + " huge, expected at most "
                    + MOST_COPIES + " copies of anything");
        }
    }

    private static String glob(String text) {
        StringBuilder expression = new StringBuilder("(?s)");
        text.codePoints()
                .forEach(c ->
                        expression.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c))));
        return expression.toString();
    }

    public boolean matches(String source) {
        Matcher matcher = pattern.matcher(source);
        return matcher.matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
