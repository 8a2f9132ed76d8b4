package org.tocsin.workbench.core.silence;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** What stands behind the keys of one silence in the file. What is wrong is thrown with its place. */
final class SilenceKeys {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "source",
            "detector",
            "rule",
            "severity",
            "text",
            "from",
            "until",
            "days",
            "start",
            "length",
            "zone",
            "ended",
            "goes-on",
            "reason",
            "by",
            "made",
            "hidden",
            "last");

    /** Something that is not as it should be. */
    static final class Misread extends Exception {

        private static final long serialVersionUID = 1;

        private final transient SilenceProblem problem;

        Misread(Node node, String sentence) {
            super(sentence);
            problem = node.getStartMark()
                    .map(mark -> new SilenceProblem(mark.getLine() + 1, mark.getColumn() + 1, sentence))
                    .orElse(new SilenceProblem(1, 1, sentence));
        }

        SilenceProblem problem() {
            return problem;
        }
    }

    /** What makes a value of words. */
    interface Reading<T> {

        /**
         * Reads it.
         *
         * @throws DateTimeException if it cannot, as well as {@link IllegalArgumentException}
         */
        T of(String text);
    }

    private final MappingNode all;
    private final Map<String, ScalarNode> values = new LinkedHashMap<>();

    SilenceKeys(Node node) throws Misread {
        if (!(node instanceof MappingNode mapping)) {
            throw new Misread(node, "A silence must be a list of 'key: value', such as 'source: web-*'.");
        }
        all = mapping;
        for (var tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!KNOWN.contains(key)) {
                throw new Misread(
                        tuple.getKeyNode(),
                        "There is no key '" + key + "' in a silence. Known are "
                                + String.join(", ", KNOWN.stream().sorted().toList()) + ".");
            }
            if (!(tuple.getValueNode() instanceof ScalarNode value)) {
                throw new Misread(tuple.getValueNode(), "'" + key + "' must be one value, not a list.");
            }
            values.put(key, value);
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The words behind a key; empty if there are none. */
    String text(String key) {
        ScalarNode node = values.get(key);
        return node == null ? "" : node.getValue().strip();
    }

    <T> Optional<T> optional(String key, String example, Reading<T> reading) throws Misread {
        ScalarNode node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.of(node.getValue().strip()));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new Misread(
                    node,
                    "'" + key + ": " + node.getValue() + "' cannot be read; expected something like " + example + ".");
        }
    }

    <T> T value(String key, String example, Reading<T> reading) throws Misread {
        Optional<T> value = optional(key, example, reading);
        if (value.isEmpty()) {
            throw misread("A silence needs '" + key + "', such as '" + key + ": " + example + "'.");
        }
        return value.get();
    }

    /** Something is wrong with the silence as a whole. */
    Misread misread(String sentence) {
        return new Misread(all, sentence);
    }
}
