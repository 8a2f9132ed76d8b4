package org.tocsin.detector.rule.internal.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleProblem;
import org.tocsin.rule.api.RuleSet;

/** The text of a rule file with the rules in it, and the lines that each of them takes. Immutable. */
final class RuleDocument {

    private static final int MOST_CHARACTERS = 3_000_000;

    private final String text;
    private final RuleSet rules;
    private final Map<String, RulePlace> places;
    private final boolean block;

    private RuleDocument(String text, RuleSet rules, Map<String, RulePlace> places, boolean block) {
        this.text = text;
        this.rules = rules;
        this.places = places;
        this.block = block;
    }

    static RuleDocument parse(String text) {
        return parse(text, List.of());
    }

    /**
     * Reads a text.
     *
     * @param knownMetrics names of metrics that exist, to find slips
     */
    static RuleDocument parse(String text, Collection<String> knownMetrics) {
        List<RuleProblem> problems = new ArrayList<>();
        try {
            if (text.length() > MOST_CHARACTERS) {
                problems.add(new RuleProblem(
                        1,
                        1,
                        "The file has " + text.length() + " characters; expected at most " + MOST_CHARACTERS + "."));
                return unusable(text, problems);
            }
            LoadSettings settings = LoadSettings.builder()
                    .setLabel("rules")
                    .setMaxAliasesForCollections(10)
                    .build();
            Optional<Node> root = new Compose(settings).composeString(text);
            return root.isEmpty() ? empty(text) : read(text, root.get(), knownMetrics, problems);
        } catch (MarkedYamlEngineException broken) {
            problems.add(broken.getProblemMark()
                    .map(mark -> new RuleProblem(
                            mark.getLine() + 1,
                            mark.getColumn() + 1,
                            tab(text, mark.getLine())
                                    ? "Found a tab; expected blanks before a key."
                                    : sentence(broken)))
                    .orElse(new RuleProblem(1, 1, sentence(broken))));
        } catch (ReaderException strange) {
            problems.add(strange(text, strange));
        } catch (YamlEngineException broken) {
            problems.add(new RuleProblem(1, 1, "This is not YAML: " + broken.getMessage() + "."));
        } catch (StackOverflowError deep) {
            problems.add(
                    new RuleProblem(1, 1, "The file is nested too deep; expected a list of rules under 'rules:'."));
        }
        return unusable(text, problems);
    }

    private static String sentence(MarkedYamlEngineException broken) {
        return "This is not YAML: " + broken.getProblem() + ".";
    }

    private static RuleProblem strange(String text, ReaderException strange) {
        String before = text.substring(0, Math.max(0, text.indexOf(strange.getCodePoint())));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new RuleProblem(
                line + 1,
                before.length() - before.lastIndexOf('\n'),
                String.format("Found the character U+%04X, expected text.", strange.getCodePoint()));
    }

    private static boolean tab(String text, int line) {
        return text.lines().skip(line).findFirst().orElse("").matches("\\s*\\t.*");
    }

    private static RuleDocument unusable(String text, List<RuleProblem> problems) {
        return new RuleDocument(text, new RuleSet(List.of(), problems, false), Map.of(), false);
    }

    private static RuleDocument empty(String text) {
        List<RuleProblem> problems = List.of(new RuleProblem(1, 1, "The file is empty; it must begin with 'rules:'."));
        return unusable(text, problems);
    }

    private static RuleDocument read(
            String text, Node root, Collection<String> knownMetrics, List<RuleProblem> problems) {
        SequenceNode list = listOf(root, problems);
        if (list == null) {
            return unusable(text, problems);
        }
        List<Rule> rules = new ArrayList<>();
        List<String> lines = text.lines().toList();
        Map<String, RulePlace> places = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (Node node : list.getValue()) {
            Optional<Rule> rule = new RuleReader(knownMetrics, problems).read(node);
            if (rule.isEmpty()) {
                continue;
            }
            if (names.add(rule.get().name())) {
                rules.add(rule.get());
                places.put(rule.get().name(), RulePlace.of((MappingNode) node, lines));
            } else {
                problems.add(new RuleProblem(
                        lineOf(node) + 1,
                        1,
                        "There are two rules called '" + rule.get().name() + "'; the first one is used."));
            }
        }
        problems.sort(Comparator.comparingInt(RuleProblem::line).thenComparingInt(RuleProblem::column));
        boolean block =
                list.getFlowStyle() == FlowStyle.BLOCK || list.getValue().isEmpty();
        return new RuleDocument(text, new RuleSet(rules, problems, true), places, block);
    }

    private static @Nullable SequenceNode listOf(Node root, List<RuleProblem> problems) {
        if (root instanceof MappingNode mapping) {
            SequenceNode list = null;
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                if (!key.equals("rules")) {
                    problems.add(new RuleProblem(
                            lineOf(tuple.getKeyNode()) + 1,
                            1,
                            "There is no key '" + key + "' at the top of a rule file; expected 'rules:'."));
                } else if (list != null) {
                    problems.add(new RuleProblem(
                            lineOf(tuple.getKeyNode()) + 1, 1, "'rules:' stands twice; the first list is used."));
                } else if (tuple.getValueNode() instanceof SequenceNode sequence) {
                    list = sequence;
                } else {
                    problems.add(new RuleProblem(
                            lineOf(tuple.getValueNode()) + 1,
                            1,
                            "'rules:' must be followed by a list, in which every rule begins with '- name: …'."));
                }
            }
            if (list != null) {
                return list;
            }
        }
        if (problems.isEmpty()) {
            problems.add(new RuleProblem(1, 1, "A rule file must begin with 'rules:'."));
        }
        return null;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine()).orElse(0);
    }

    String text() {
        return text;
    }

    RuleSet rules() {
        return rules;
    }

    Optional<RulePlace> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    /** How far the dashes of the list are indented; empty if it is not written a rule a line, or has none. */
    Optional<Integer> indent() {
        return block ? places.values().stream().map(RulePlace::indent).findFirst() : Optional.empty();
    }

    /** Whether every rule begins with a dash, as {@code [{name: …}, …]} does not. */
    boolean block() {
        return block;
    }
}
