package org.tocsin.detector.rule.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.rule.Rule;
import org.tocsin.api.rule.RuleProblem;
import org.tocsin.api.rule.RuleSyntaxException;
import org.tocsin.api.rule.Threshold;
import org.tocsin.api.setting.Durations;

/** Reads one rule from its YAML mapping; everything that is wrong with it becomes a problem with its position. */
final class RuleReader {

    private static final Set<String> KEYS =
            Set.of("name", "enabled", "when", "clear", "for", "keep", "sources", "severity", "message");
    private static final Duration LONGEST = Duration.ofDays(365);

    private final List<RuleProblem> problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private boolean sound = true;

    RuleReader(List<RuleProblem> problems) {
        this.problems = problems;
    }

    /** The rule; empty if something is wrong with it. */
    Optional<Rule> read(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            problem(node, "A rule must be a list of 'key: value', such as 'name: cpu-high'.");
            return Optional.empty();
        }
        collect(mapping);
        String name = text("name").orElse("");
        if (name.isBlank()) {
            problem(values.getOrDefault("name", node), "A rule needs a 'name'.");
        }
        Optional<Threshold> when = condition("when");
        if (!values.containsKey("when")) {
            problem(node, "Rule '" + name + "' needs a condition, such as 'when: cpu > 90'.");
        }
        Optional<Threshold> clear = condition("clear");
        Duration pending = duration("for", Duration.ZERO);
        Duration keep = duration("keep", Duration.ofSeconds(10));
        Severity severity = severity();
        boolean enabled = flag("enabled");
        List<String> sources = sources();
        String message = text("message").orElse("");
        if (when.isPresent() && clear.isPresent()) {
            checkClear(when.get(), clear.get());
        }
        return sound && when.isPresent()
                ? Optional.of(new Rule(name, enabled, when.get(), clear, pending, keep, severity, sources, message))
                : Optional.empty();
    }

    private void collect(MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!KEYS.contains(key)) {
                problem(
                        tuple.getKeyNode(),
                        "There is no key '" + key + "' in a rule"
                                + nearest(key)
                                        .map(known -> "; did you mean '" + known + "'?")
                                        .orElse(".")
                                + " Known are "
                                + String.join(", ", KEYS.stream().sorted().toList()) + ".");
            } else if (values.put(key, tuple.getValueNode()) != null) {
                problem(tuple.getKeyNode(), "The key '" + key + "' stands twice in this rule.");
            }
        }
    }

    private static Optional<String> nearest(String key) {
        return KEYS.stream()
                .filter(known -> known.startsWith(key.toLowerCase(Locale.ROOT).substring(0, Math.min(2, key.length())))
                        && !key.isEmpty())
                .sorted()
                .findFirst();
    }

    private Optional<String> text(String key) {
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

    private Optional<Threshold> condition(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ConditionParser.parse(text.get()));
        } catch (RuleSyntaxException wrong) {
            Node node = values.get(key);
            problem(node, wrong.column() - 1, "'" + key + "': " + wrong.getMessage() + ".");
            return Optional.empty();
        }
    }

    private void checkClear(Threshold when, Threshold clear) {
        if (clear.metric().equals(when.metric()) && overlap(when, clear)) {
            problem(
                    values.get("clear"),
                    "'clear: " + clear.text() + "' can hold while 'when: " + when.text()
                            + "' does; it must be on the calm side of it.");
        }
    }

    /** Whether a value can fulfil both: between, at and beyond the two levels nothing changes, so five values tell. */
    private static boolean overlap(Threshold one, Threshold other) {
        double low = Math.min(one.level(), other.level());
        double high = Math.max(one.level(), other.level());
        double[] telling = {Math.nextDown(low), low, low + (high - low) / 2, high, Math.nextUp(high)};
        return Arrays.stream(telling)
                .anyMatch(value -> one.comparison().holds(value, one.level())
                        && other.comparison().holds(value, other.level()));
    }

    private Duration duration(String key, Duration otherwise) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            Duration duration = Durations.parse(text.get());
            if (duration.compareTo(LONGEST) <= 0) {
                return duration;
            }
            problem(values.get(key), "'" + key + ": " + text.get() + "' is longer than a year.");
        } catch (DateTimeException wrong) {
            problem(values.get(key), "'" + key + "': " + wrong.getMessage());
        }
        return otherwise;
    }

    private Severity severity() {
        String word = text("severity").orElse("warning");
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return severity;
            }
        }
        problem(values.get("severity"), "'severity: " + word + "' is not one of info, warning, major, critical.");
        return Severity.WARNING;
    }

    private boolean flag(String key) {
        String word = text(key).orElse("true");
        if (!word.equals("true") && !word.equals("false")) {
            problem(values.get(key), "'" + key + ": " + word + "' is not true or false.");
        }
        return word.equals("true");
    }

    private List<String> sources() {
        Node node = values.get("sources");
        if (node instanceof SequenceNode sequence) {
            List<String> patterns = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                    patterns.add(scalar.getValue().strip());
                } else {
                    problem(item, "'sources' must be names with * and ?, such as [web-*, db-1].");
                }
            }
            return patterns;
        }
        return text("sources").map(List::of).orElse(List.of());
    }

    private void problem(Node node, String message) {
        problem(node, 0, message);
    }

    private void problem(Node node, int offset, String message) {
        sound = false;
        int quote = node instanceof ScalarNode scalar
                        && offset > 0
                        && scalar.getScalarStyle() != org.snakeyaml.engine.v2.common.ScalarStyle.PLAIN
                ? 1
                : 0;
        problems.add(node.getStartMark()
                .map(mark -> new RuleProblem(mark.getLine() + 1, mark.getColumn() + 1 + offset + quote, message))
                .orElse(new RuleProblem(1, 1, message)));
    }
}
