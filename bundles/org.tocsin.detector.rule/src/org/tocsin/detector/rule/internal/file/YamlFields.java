package org.tocsin.detector.rule.internal.file;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.setting.Durations;
import org.tocsin.detector.rule.internal.language.NearestName;
import org.tocsin.detector.rule.internal.language.Span;
import org.tocsin.rule.api.RuleProblem;

/** The keys of one mapping with their values; everything that is wrong becomes a problem with its position. */
final class YamlFields {

    static final Duration LONGEST = Duration.ofDays(365);

    private final List<RuleProblem> problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private boolean sound = true;

    /**
     * @param what the mapping is, for messages: {@code a rule}
     * @param known the keys that there are
     * @param problems takes what is wrong
     */
    YamlFields(MappingNode mapping, String what, Set<String> known, List<RuleProblem> problems) {
        this.problems = problems;
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(key)) {
                problem(
                        tuple.getKeyNode(),
                        "There is no key '" + key + "' in " + what + NearestName.hint(key, known)
                                + (NearestName.of(key, known).isPresent() ? "" : ".") + " Known are "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
            } else if (values.put(key, tuple.getValueNode()) != null) {
                problem(tuple.getKeyNode(), "The key '" + key + "' stands twice in " + what + ".");
            }
        }
    }

    /** Whether nothing was wrong so far. */
    boolean sound() {
        return sound;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Node node(String key) {
        return values.get(key);
    }

    Optional<String> text(String key) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        problem(node, "'" + key + "' must be one value, not a list.");
        return Optional.empty();
    }

    Optional<Duration> duration(String key) {
        return text(key).flatMap(text -> duration(key, text));
    }

    private Optional<Duration> duration(String key, String text) {
        try {
            if (text.startsWith("-")) {
                problem(values.get(key), "'" + key + ": " + text + "' is negative; expected a duration such as 30s.");
                return Optional.empty();
            }
            Duration duration = Durations.parse(text);
            if (duration.compareTo(LONGEST) <= 0) {
                return Optional.of(duration);
            }
            problem(values.get(key), "'" + key + ": " + text + "' is longer than a year.");
        } catch (DateTimeException wrong) {
            problem(values.get(key), "'" + key + "': " + wrong.getMessage());
        }
        return Optional.empty();
    }

    Optional<Severity> severity() {
        Optional<String> word = text("severity");
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word.orElse(""))) {
                return Optional.of(severity);
            }
        }
        word.ifPresent(wrong -> problem(
                values.get("severity"), "'severity: " + wrong + "' is not one of info, warning, major, critical."));
        return Optional.empty();
    }

    Optional<Boolean> flag(String key) {
        Optional<String> word = text(key);
        if (word.isPresent() && !word.get().equals("true") && !word.get().equals("false")) {
            problem(values.get(key), "'" + key + ": " + word.get() + "' is not true or false.");
        }
        return word.map("true"::equals);
    }

    /** Names of sources: one, or a list. */
    List<String> patterns(String key) {
        Node node = values.get(key);
        if (node instanceof SequenceNode sequence) {
            List<String> patterns = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                    patterns.add(scalar.getValue().strip());
                } else {
                    problem(
                            item,
                            "'" + key
                                    + "' must be names with * and ?, or /regular expressions/, such as [web-*, db-1].");
                }
            }
            return patterns;
        }
        return text(key).filter(text -> !text.isEmpty()).map(List::of).orElse(List.of());
    }

    Map<String, String> words(String key) {
        Map<String, String> words = new LinkedHashMap<>();
        Node node = values.get(key);
        if (node == null) {
            return words;
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name && tuple.getValueNode() instanceof ScalarNode value) {
                    words.put(name.getValue(), value.getValue());
                } else {
                    problem(tuple.getKeyNode(), "'" + key + "' must be words with one word each, such as {team: web}.");
                }
            }
            return words;
        }
        problem(node, "'" + key + "' must be words with one word each, such as {team: web}.");
        return words;
    }

    /** The node that an item of a list is, or the value itself where there is no list. */
    Node item(String key, int number) {
        Node node = values.get(key);
        return node instanceof SequenceNode sequence
                        && number < sequence.getValue().size()
                ? sequence.getValue().get(number)
                : node;
    }

    void problem(Node node, String message) {
        problem(node, new Span(0, 1), message);
    }

    void problem(Node node, Span span, String message) {
        sound = false;
        problems.add(at(node, span, message));
    }

    /**
     * Something is wrong within a value. Where the value is written over several lines, its beginning is named.
     *
     * @param span the place within the value
     */
    static RuleProblem at(Node node, Span span, String message) {
        int within = span.start();
        if (node instanceof ScalarNode scalar) {
            within = switch (scalar.getScalarStyle()) {
                case PLAIN -> span.start();
                case SINGLE_QUOTED, DOUBLE_QUOTED -> span.start() + 1;
                default -> 0;
            };
            within = inOneLine(scalar) ? within : 0;
        }
        int column = within;
        return node.getStartMark()
                .map(mark -> new RuleProblem(
                        mark.getLine() + 1, mark.getColumn() + 1 + column, span.end() - span.start(), message))
                .orElse(new RuleProblem(1, 1, message));
    }

    private static boolean inOneLine(ScalarNode scalar) {
        return scalar.getStartMark()
                .flatMap(start -> scalar.getEndMark().map(end -> start.getLine() == end.getLine()))
                .orElse(true);
    }
}
