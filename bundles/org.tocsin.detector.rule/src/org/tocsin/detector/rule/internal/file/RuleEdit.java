package org.tocsin.detector.rule.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleSet;

/**
 * Changes single rules in the text of a file. Everything else is kept: comments, order, line ends. What would not be read
 * back as it is meant is never the result; a file that can only be written anew is, if nothing in it is wrong.
 */
final class RuleEdit {

    private static final String EMPTY_LIST = "(?m)^(\\x{FEFF}?[\"']?rules[\"']?\\s*:)[ \\t]*\\[\\s*\\]";
    private static final String NO_LIST = "(?m)^(\\x{FEFF}?[\"']?rules[\"']?\\s*:)(?=[ \\t]*(#.*)?\\r?$)";

    private final RuleDocument document;
    private final String text;
    private final String lineEnd;
    private final List<String> lines;
    private final RuleSet before;

    RuleEdit(RuleDocument document) {
        this.document = document;
        this.text = document.text();
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        this.lines = text.lines().toList();
        this.before = RuleDocument.parse(text).rules();
    }

    /**
     * The text with the rule in place of the one that had the old name, or at the end.
     *
     * @return empty if this text cannot be changed without breaking it
     */
    Optional<String> with(String oldName, Rule rule) {
        Optional<RulePlace> place = document.block() ? document.place(oldName) : Optional.empty();
        List<Rule> expected = new ArrayList<>(before.rules());
        Optional<Rule> old = named(oldName);
        old.ifPresentOrElse(one -> expected.set(expected.indexOf(one), rule), () -> expected.add(rule));
        List<Supplier<String>> ways = new ArrayList<>();
        if (place.isPresent() && old.isPresent()) {
            ways.add(() -> replaced(place.get(), place.get().edited(lines, old.get(), rule)));
            ways.add(() -> replaced(place.get(), whole(rule, place.get().indent())));
        } else if (old.isEmpty()) {
            // Where no rule is right yet, the wrong ones can be indented in any way.
            for (int indent : new int[] {document.indent().orElse(2), 0, 2, 4}) {
                ways.add(() -> appended(rule, indent));
            }
        }
        return first(ways, expected);
    }

    /**
     * The text without this rule.
     *
     * @return empty if this text cannot be changed without breaking it
     */
    Optional<String> without(String name) {
        Optional<Rule> old = named(name);
        if (old.isEmpty()) {
            return Optional.of(text);
        }
        List<Rule> expected = new ArrayList<>(before.rules());
        expected.remove(old.get());
        List<Supplier<String>> ways = new ArrayList<>();
        document.place(name).filter(place -> document.block()).ifPresent(place -> {
            ways.add(() -> replaced(place, List.of()));
            ways.add(() -> replaced(place, List.of()).replaceFirst(NO_LIST, "$1 []"));
        });
        return first(ways, expected);
    }

    private Optional<Rule> named(String name) {
        return before.rules().stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    private Optional<String> first(List<Supplier<String>> ways, List<Rule> expected) {
        Stream<Supplier<String>> anew = before.problems().isEmpty() ? Stream.of(() -> anew(expected)) : Stream.empty();
        List<Supplier<String>> all = Stream.concat(ways.stream(), anew).toList();
        return all.stream()
                .map(Supplier::get)
                .filter(edited -> exactly(edited, expected))
                .findFirst()
                .or(() -> all.stream()
                        .map(Supplier::get)
                        .filter(edited -> almost(edited, expected))
                        .findFirst());
    }

    private static boolean exactly(String edited, List<Rule> expected) {
        RuleSet read = RuleDocument.parse(edited).rules();
        return read.usable() && read.rules().equals(expected);
    }

    /** Blanks around a value are not read, and a rule that is wrong is not read at all; the others must stay. */
    private boolean almost(String edited, List<Rule> expected) {
        RuleSet read = RuleDocument.parse(edited).rules();
        List<Rule> others = new ArrayList<>(expected);
        others.retainAll(before.rules());
        return read.usable() && read.rules().containsAll(others) && read.rules().size() <= expected.size();
    }

    private static List<String> whole(Rule rule, int indent) {
        return RuleText.of(rule, " ".repeat(indent)).lines().toList();
    }

    private String replaced(RulePlace place, List<String> by) {
        List<String> result = new ArrayList<>(lines.subList(0, place.start()));
        result.addAll(by);
        result.addAll(lines.subList(place.end(), lines.size()));
        return String.join(lineEnd, result) + lineEnd;
    }

    private String appended(Rule rule, int indent) {
        String head = text.isBlank() ? "rules:" + lineEnd : text.replaceFirst(EMPTY_LIST, "$1");
        boolean ended = head.endsWith("\n");
        return head + (ended ? "" : lineEnd) + lineEnd + String.join(lineEnd, whole(rule, indent)) + lineEnd;
    }

    private String anew(List<Rule> rules) {
        String comments = lines.stream()
                .takeWhile(line -> line.isBlank() || line.startsWith("#"))
                .map(line -> line + lineEnd)
                .collect(Collectors.joining());
        return comments
                + (rules.isEmpty() ? "rules: []" + lineEnd : "rules:" + lineEnd)
                + rules.stream()
                        .map(rule -> String.join(lineEnd, whole(rule, 2)) + lineEnd)
                        .collect(Collectors.joining(lineEnd));
    }
}
