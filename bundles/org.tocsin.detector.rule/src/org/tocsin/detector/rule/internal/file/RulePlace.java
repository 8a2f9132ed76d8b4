package org.tocsin.detector.rule.internal.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tocsin.rule.api.Rule;

/**
 * The lines of a file that a rule and each of its keys take, counted from 0, ends exclusive. Blank lines and comments
 * behind something belong to what follows.
 *
 * @param start the first line of the rule
 * @param end the line behind it
 * @param indent how far the dash before the rule is indented
 * @param column how far its keys are indented
 * @param keys the lines of the keys, in the order of the file; empty if the rule is not written a key a line
 */
record RulePlace(int start, int end, int indent, int column, Map<String, Lines> keys) {

    /** Some lines. */
    record Lines(int start, int end) {}

    static RulePlace of(MappingNode node, List<String> lines) {
        Mark begin = node.getStartMark().orElseThrow();
        int start = begin.getLine();
        int after = node.getEndMark()
                .map(mark -> mark.getColumn() == 0 || node.getFlowStyle() == FlowStyle.BLOCK
                        ? Math.max(mark.getLine(), start + 1)
                        : mark.getLine() + 1)
                .orElse(start + 1);
        if (node.getEndMark().map(mark -> mark.getLine() >= lines.size() - 1).orElse(false)) {
            after = Math.max(after, atEnd(node, lines));
        }
        int end = trimmed(lines, start, Math.min(after, lines.size()));
        Map<String, Lines> keys = new LinkedHashMap<>();
        if (node.getFlowStyle() == FlowStyle.BLOCK) {
            List<Integer> starts = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (NodeTuple tuple : node.getValue()) {
                starts.add(tuple.getKeyNode().getStartMark().orElseThrow().getLine());
                names.add(((ScalarNode) tuple.getKeyNode()).getValue());
            }
            for (int i = 0; i < starts.size(); i++) {
                int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
                keys.put(names.get(i), new Lines(starts.get(i), trimmed(lines, starts.get(i), next)));
            }
        }
        int dash = lines.get(start).indexOf('-');
        return new RulePlace(start, end, Math.max(dash, 0), begin.getColumn(), keys);
    }

    /** The last rule ends with the text, whether or not that ends with a line end. */
    private static int atEnd(MappingNode node, List<String> lines) {
        Mark mark = node.getEndMark().orElseThrow();
        boolean inLastLine = mark.getLine() == lines.size() - 1 && mark.getColumn() > 0;
        return mark.getLine() >= lines.size() || inLastLine ? lines.size() : mark.getLine();
    }

    private static int trimmed(List<String> lines, int start, int end) {
        int trimmed = end;
        while (trimmed > start + 1 && lines.get(trimmed - 1).strip().matches("|#.*")) {
            trimmed--;
        }
        return trimmed;
    }

    /** The lines of the rule with only those keys changed that differ. */
    List<String> edited(List<String> lines, Rule old, Rule rule) {
        Map<String, String> before = RuleText.keys(old);
        Map<String, String> after = RuleText.keys(rule);
        if (keys.isEmpty() || !after.containsKey(keys.keySet().iterator().next())) {
            return RuleText.of(rule, " ".repeat(indent)).lines().toList();
        }
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        int line = start;
        for (Map.Entry<String, Lines> key : keys.entrySet()) {
            // Comments between two keys stay before the second one.
            List<String> block =
                    new ArrayList<>(lines.subList(line, key.getValue().start()));
            String text = after.get(key.getKey());
            boolean stays = text != null && text.equals(before.get(key.getKey()))
                    || text == null && !before.containsKey(key.getKey());
            if (stays) {
                block.addAll(
                        lines.subList(key.getValue().start(), key.getValue().end()));
            } else if (text != null) {
                block.addAll(changed(lines, key.getValue(), text));
            }
            blocks.put(key.getKey(), block);
            line = key.getValue().end();
        }
        after.keySet()
                .removeIf(key -> !blocks.containsKey(key) && after.get(key).equals(before.get(key)));
        return joined(blocks, after, lines.subList(line, end));
    }

    private List<String> changed(List<String> lines, Lines place, String text) {
        String first = lines.get(place.start());
        List<String> changed = new ArrayList<>();
        for (String line : text.split("\n")) {
            changed.add((changed.isEmpty() ? first.substring(0, column) : " ".repeat(column)) + line);
        }
        int comment = first.lastIndexOf(" #");
        boolean single = place.end() == place.start() + 1 && changed.size() == 1;
        if (single && comment > 0 && first.indexOf('"', comment) < 0 && first.indexOf('\'', comment) < 0) {
            int blanks = comment;
            while (blanks > 0 && first.charAt(blanks - 1) == ' ') {
                blanks--;
            }
            changed.set(0, changed.get(0) + first.substring(blanks));
        }
        return changed;
    }

    /** New keys come behind the key that they follow when a rule is written as a whole. */
    private List<String> joined(Map<String, List<String>> blocks, Map<String, String> after, List<String> rest) {
        List<String> result = new ArrayList<>();
        Map<String, List<String>> behind = new LinkedHashMap<>();
        String last = keys.keySet().iterator().next();
        for (Map.Entry<String, String> key : after.entrySet()) {
            if (blocks.containsKey(key.getKey())) {
                last = key.getKey();
            } else {
                for (String line : key.getValue().split("\n")) {
                    behind.computeIfAbsent(last, name -> new ArrayList<>()).add(" ".repeat(column) + line);
                }
            }
        }
        blocks.forEach((name, block) -> {
            result.addAll(block);
            result.addAll(behind.getOrDefault(name, List.of()));
        });
        result.addAll(rest);
        return result;
    }
}
