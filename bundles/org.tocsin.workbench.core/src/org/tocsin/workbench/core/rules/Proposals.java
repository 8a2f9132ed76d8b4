package org.tocsin.workbench.core.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.api.event.Metric;
import org.tocsin.rule.api.FunctionHelp;

/**
 * What could stand where somebody types: metrics, functions and words in an expression, names of sources in brackets
 * and in fields for sources.
 */
public final class Proposals {

    private record Word(String text, String help) {}

    private static final List<Word> WORDS = List.of(
            new Word("and", "Both sides hold."),
            new Word("or", "At least one side holds."),
            new Word("not", "The contrary of what follows."));

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*(-[\\p{L}_][\\p{L}\\p{N}_.]*)*");
    /** The first argument of these is a pattern of sources; it begins where the first group ends. */
    private static final Pattern PATTERN = Pattern.compile("\\b((?:any|count|share)\\s*\\(\\s*)[^,()\\s]*$");

    private final Collection<Metric> metrics;
    private final Collection<FunctionHelp> functions;
    private final Collection<String> sources;

    /**
     * Proposals of these things.
     *
     * @param metrics that were seen
     * @param functions of the language
     * @param sources that were seen
     */
    public Proposals(Collection<Metric> metrics, Collection<FunctionHelp> functions, Collection<String> sources) {
        this.metrics = metrics;
        this.functions = functions;
        this.sources = sources;
    }

    /** What could stand at this place of an expression, the most fitting first. */
    public List<Proposal> inExpression(String text, int caret) {
        int bracket = openBracket(text, caret);
        if (bracket >= 0) {
            return names(text, caret, bracket + 1, "]");
        }
        Matcher pattern = PATTERN.matcher(text.substring(0, caret));
        if (pattern.find()) {
            return names(text, caret, pattern.end(1), ",)");
        }
        int from = caret;
        while (from > 0 && part(text, from - 1)) {
            from--;
        }
        int to = caret;
        while (to < text.length() && part(text, to)) {
            to++;
        }
        if (from < text.length() && from < caret && Character.isDigit(text.charAt(from))) {
            return List.of();
        }
        boolean called = text.substring(to).stripLeading().startsWith("(");
        List<Proposal> all = new ArrayList<>();
        String typed = text.substring(from, caret).replace("`", "");
        TreeMap<String, Metric> byName = new TreeMap<>();
        metrics.forEach(metric -> byName.put(metric.name(), metric));
        for (Metric metric : byName.values()) {
            String unit = metric.unit().isEmpty() ? "" : " in " + metric.unit();
            all.add(Proposal.plain(
                    metric.name() + (metric.unit().isEmpty() ? "" : "  " + metric.unit()),
                    "A metric that is measured" + unit + ".",
                    from,
                    to,
                    quoted(metric.name())));
        }
        for (FunctionHelp function : functions) {
            all.add(function(function, from, to, called));
        }
        for (Word word : WORDS) {
            all.add(Proposal.plain(word.text(), word.help(), from, to, word.text()));
        }
        return fitting(all, typed, text.substring(from, to));
    }

    /** What could stand at this place of a message: something within braces only. */
    public List<Proposal> inMessage(String text, int caret) {
        int open = text.lastIndexOf('{', caret - 1);
        if (open < 0 || open < text.lastIndexOf('}', caret - 1)) {
            return List.of();
        }
        int begin = open + 1;
        int close = text.indexOf('}', caret);
        String inner = text.substring(begin, close < 0 ? text.length() : close);
        return inExpression(inner, caret - begin).stream()
                .map(one -> one.moved(begin))
                .toList();
    }

    /** What could stand at this place of a list of sources. */
    public List<Proposal> inSources(String text, int caret) {
        return names(text, caret, text.lastIndexOf(',', caret - 1) + 1, ",");
    }

    private static Proposal function(FunctionHelp function, int from, int to, boolean called) {
        String help = function.signature() + "\n\n" + function.description();
        if (called) {
            return Proposal.plain(function.signature(), help, from, to, function.name());
        }
        String template = function.template();
        int open = template.indexOf('(');
        int end = open + 1;
        while (open >= 0 && end < template.length() && ",)".indexOf(template.charAt(end)) < 0) {
            end++;
        }
        return open < 0
                ? Proposal.plain(function.signature(), help, from, to, template)
                : new Proposal(function.signature(), help, from, to, template, open + 1, end - open - 1);
    }

    private List<Proposal> names(String text, int caret, int begin, String ends) {
        int from = Math.max(begin, text.lastIndexOf(',', caret - 1) + 1);
        while (from < caret && text.charAt(from) == ' ') {
            from++;
        }
        int to = caret;
        while (to < text.length() && text.charAt(to) != ',' && ends.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        List<Proposal> all = new ArrayList<>();
        for (String source : sources.stream().sorted().toList()) {
            all.add(Proposal.plain(source, "", from, to, source));
        }
        return fitting(all, text.substring(from, caret), text.substring(from, to));
    }

    /** Those that begin with what was typed, then those that have it in them; none if there is nothing to change. */
    private static List<Proposal> fitting(List<Proposal> all, String typed, String token) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<Proposal> beginning = all.stream()
                .filter(proposal -> proposal.label().toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
        // one letter is somewhere in almost everything
        List<Proposal> fitting = wanted.length() == 1 && !beginning.isEmpty()
                ? beginning
                : all.stream()
                        .filter(proposal ->
                                proposal.label().toLowerCase(Locale.ROOT).contains(wanted))
                        .sorted(Comparator.comparing(proposal -> !beginning.contains(proposal)))
                        .toList();
        boolean done = fitting.size() == 1 && fitting.get(0).replacement().equals(token);
        return done ? List.of() : fitting;
    }

    private static int openBracket(String text, int caret) {
        int open = text.lastIndexOf('[', caret - 1);
        return open > text.lastIndexOf(']', caret - 1) ? open : -1;
    }

    /** Whether the letter there belongs to a name; a minus does between two letters only. */
    private static boolean part(String text, int at) {
        char letter = text.charAt(at);
        return Character.isLetterOrDigit(letter)
                || letter == '_'
                || letter == '.'
                || letter == '`'
                || letter == '-'
                        && at > 0
                        && Character.isLetterOrDigit(text.charAt(at - 1))
                        && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at + 1));
    }

    /** A name of a metric as it stands in an expression: in backquotes where it would be read as something else. */
    public static String quoted(String metric) {
        boolean plain = NAME.matcher(metric).matches()
                && WORDS.stream().noneMatch(word -> word.text().equals(metric));
        return plain ? metric : "`" + metric + "`";
    }
}
