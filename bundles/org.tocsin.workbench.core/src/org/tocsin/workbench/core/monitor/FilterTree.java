package org.tocsin.workbench.core.monitor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorKind;

/**
 * The boxes to tick: what is installed, what measures, and what has raised alerts, with how many.
 *
 * @param roots detectors and sources
 */
public record FilterTree(List<FilterNode> roots) {

    private static final class Box {
        private final String label;
        private final Map<String, Box> children = new LinkedHashMap<>();
        private int alerts;
        private int open;

        private Box(String label) {
            this.label = label;
        }

        private Box child(String key, String childLabel) {
            return children.computeIfAbsent(key, unused -> new Box(childLabel));
        }

        private void count(boolean calls) {
            alerts++;
            open += calls ? 1 : 0;
        }

        private FilterNode node(List<String> path) {
            List<FilterNode> nodes = new ArrayList<>();
            children.forEach((key, box) -> {
                List<String> below = new ArrayList<>(path);
                below.add(key);
                nodes.add(box.node(below));
            });
            return new FilterNode(path, label, alerts, open, nodes);
        }
    }

    public FilterTree {
        roots = List.copyOf(roots);
    }

    /**
     * The tree of these things.
     *
     * @param detectors what is installed
     * @param rules the names of the rules that run
     * @param series what measures
     * @param stories the alerts that there are; those that never fired do not count
     * @param calls which of them call for somebody
     */
    public static FilterTree of(
            Collection<DetectorDescriptor> detectors,
            Collection<String> rules,
            Collection<SeriesKey> series,
            Collection<AlertStory> stories,
            Predicate<AlertStory> calls) {
        Box byDetector = new Box("Detectors");
        Box bySource = new Box("Sources");
        Map<String, String> names = new HashMap<>();
        for (DetectorDescriptor detector : detectors) {
            names.put(detector.id(), detector.name());
            Box box = kind(byDetector, detector.kind()).child(detector.id(), detector.name());
            if (detector.kind() == DetectorKind.RULE) {
                rules.forEach(rule -> box.child(rule, rule));
            }
        }
        series.forEach(key -> bySource.child(key.source(), key.source())
                .child(key.metric().name(), key.metric().name()));
        stories.stream()
                .filter(AlertStory::fired)
                .forEach(story -> count(byDetector, bySource, names, story.latest(), calls.test(story)));
        return new FilterTree(
                List.of(byDetector.node(List.of(AlertFilter.DETECTORS)), bySource.node(List.of(AlertFilter.SOURCES))));
    }

    private static Box kind(Box byDetector, DetectorKind kind) {
        return byDetector.child(kind.name(), kind == DetectorKind.RULE ? "Rules" : "Machine learning");
    }

    private static void count(Box byDetector, Box bySource, Map<String, String> names, Alert alert, boolean calls) {
        Box kind = kind(byDetector, alert.kind());
        Box detector = kind.child(alert.detector(), names.getOrDefault(alert.detector(), alert.detector()));
        byDetector.count(calls);
        kind.count(calls);
        detector.count(calls);
        if (!alert.check().isEmpty()) {
            detector.child(alert.check(), alert.check()).count(calls);
        }
        Box source = bySource.child(alert.source(), alert.source());
        bySource.count(calls);
        source.count(calls);
        source.child(alert.main().metric(), alert.main().metric()).count(calls);
    }

    /** All boxes by their paths, each after the one that it is in. */
    public Map<List<String>, FilterNode> boxes() {
        Map<List<String>, FilterNode> boxes = new LinkedHashMap<>();
        roots.forEach(root -> collect(root, boxes));
        return boxes;
    }

    private static void collect(FilterNode node, Map<List<String>, FilterNode> boxes) {
        boxes.put(node.path(), node);
        node.children().forEach(child -> collect(child, boxes));
    }

    /** The paths of all boxes. */
    public List<List<String>> paths() {
        return List.copyOf(boxes().keySet());
    }

    /** Whether another tree has the same boxes and the same numbers. */
    public boolean same(FilterTree other) {
        return roots.toString().equals(other.roots.toString());
    }
}
