package org.tocsin.detector.rule.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places in braces to be filled in: {@code {source}: CPU {cpu:.0f} %}. Two braces stand for one.
 *
 * @param parts texts and places, in their order
 * @param flaws what is wrong with the places; empty if it can be used
 */
public record MessageTemplate(List<Part> parts, List<Flaw> flaws) {

    /** The words that are no metrics in a message. */
    public static final Set<String> WORDS =
            Set.of("source", "name", "metric", "value", "level", "for", "severity", "runbook");

    private static final Pattern DIGITS = Pattern.compile("\\.(\\d{1,2})f");

    public MessageTemplate {
        parts = List.copyOf(parts);
        flaws = List.copyOf(flaws);
    }

    /** One part of a message. */
    public sealed interface Part {}

    /** Text that stays as it is. */
    public record Literal(String text) implements Part {}

    /** One of {@link #WORDS}, or a label. */
    public record Word(String word) implements Part {}

    /** A number, with so many digits behind the point if that is said. */
    public record Number(Condition expression, Optional<Integer> digits) implements Part {}

    /**
     * Reads a message.
     *
     * @param labels names of labels of the rule, which are words, too
     */
    public static MessageTemplate read(String text, Set<String> labels) {
        return new TemplateReader(text, labels).read();
    }

    /** Goes through the text once. */
    private static final class TemplateReader {

        private final String text;
        private final Set<String> labels;
        private final List<Part> parts = new ArrayList<>();
        private final List<Flaw> flaws = new ArrayList<>();
        private final StringBuilder literal = new StringBuilder();

        private TemplateReader(String text, Set<String> labels) {
            this.text = text;
            this.labels = labels;
        }

        private MessageTemplate read() {
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
                if ((c == '{' || c == '}') && twice) {
                    literal.append(c);
                    at += 2;
                } else if (c == '{') {
                    at = place(at);
                } else {
                    literal.append(c);
                    at++;
                }
            }
            flush();
            return new MessageTemplate(parts, flaws);
        }

        private int place(int open) {
            int close = closing(open);
            if (close < 0) {
                flaws.add(
                        new Flaw(new Span(open, open + 1), "found '{' without its '}'; two braces, {{, stand for one"));
                return text.length();
            }
            flush();
            String inside = text.substring(open + 1, close);
            int colon = colon(inside);
            String what = (colon < 0 ? inside : inside.substring(0, colon)).strip();
            Optional<Integer> digits = Optional.empty();
            if (colon >= 0) {
                Matcher matcher = DIGITS.matcher(inside.substring(colon + 1).strip());
                if (matcher.matches()) {
                    digits = Optional.of(Integer.parseInt(matcher.group(1)));
                } else {
                    flaws.add(new Flaw(
                            new Span(open + 1 + colon, close),
                            "found the format '" + inside.substring(colon) + "', expected one such as ':.1f'"));
                }
            }
            if (WORDS.contains(what) || labels.contains(what)) {
                parts.add(new Word(what));
            } else {
                number(what, open + 1 + inside.indexOf(what), digits);
            }
            return close + 1;
        }

        private void number(String what, int at, Optional<Integer> digits) {
            Condition expression = Condition.number(what);
            expression
                    .flaws()
                    .forEach(flaw -> flaws.add(new Flaw(
                            new Span(flaw.span().start() + at, flaw.span().end() + at), flaw.message())));
            parts.add(new Number(expression, digits));
        }

        private int closing(int open) {
            boolean quoted = false;
            for (int i = open + 1; i < text.length(); i++) {
                char c = text.charAt(i);
                quoted ^= c == '`';
                if (c == '}' && !quoted) {
                    return i;
                }
            }
            return -1;
        }

        private static int colon(String inside) {
            int colon = inside.lastIndexOf(':');
            return colon > inside.lastIndexOf('`') && colon > inside.lastIndexOf(')') && colon > inside.lastIndexOf(']')
                    ? colon
                    : -1;
        }

        private void flush() {
            if (!literal.isEmpty()) {
                parts.add(new Literal(literal.toString()));
                literal.setLength(0);
            }
        }
    }
}
