package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.event.Metric;

class FilterChangesTest {

    private final Map<List<String>, FilterNode> shown = new LinkedHashMap<>();

    private static FilterTree tree(int sources, AlertStory... stories) {
        List<SeriesKey> series = new ArrayList<>();
        for (int i = 0; i < sources; i++) {
            series.add(new SeriesKey("web-%04d".formatted(i), Metric.of("cpu")));
        }
        return FilterTree.of(List.of(), List.of(), series, List.of(stories), story -> true);
    }

    private static int steps(FilterChanges changes) {
        return changes.gone().size() + changes.come().size() + changes.changed().size();
    }

    private int updates(FilterTree next, int most) {
        int count = 1;
        while (!FilterChanges.towards(shown, next, most).complete()) {
            count++;
        }
        return count;
    }

    @Test
    void shouldComeToTheWholeTreeInSmallSteps() {
        FilterTree next = tree(1_000);
        assertEquals(2_002 / 100 + 1, updates(next, 100));
        assertEquals(next.paths(), List.copyOf(sorted().keySet()));
    }

    private Map<List<String>, FilterNode> sorted() {
        Map<List<String>, FilterNode> sorted = new LinkedHashMap<>();
        tree(1_000).boxes().keySet().forEach(path -> sorted.put(path, shown.get(path)));
        return sorted;
    }

    @Test
    void shouldNeedAsMuchForAThousandSourcesAsForTen() {
        for (int sources : new int[] {10, 1_000}) {
            shown.clear();
            updates(tree(sources), 100_000);
            AlertStory story = AlertStory.beginning(AlertSamples.rule("a", AlertState.FIRING, 0));
            FilterChanges changes = FilterChanges.towards(shown, tree(sources, story), 100_000);
            assertTrue(steps(changes) <= 10, sources + " sources: " + steps(changes) + " steps");
            assertEquals(0, steps(FilterChanges.towards(shown, tree(sources, story), 100_000)));
        }
    }

    @Test
    void shouldPutANewBoxWhereItBelongs() {
        updates(FilterTree.of(List.of(), List.of(), List.of(key("a"), key("c")), List.of(), story -> true), 100);
        FilterChanges changes = FilterChanges.towards(
                shown,
                FilterTree.of(List.of(), List.of(), List.of(key("a"), key("b"), key("c")), List.of(), story -> true),
                100);
        FilterChanges.Come come = changes.come().getFirst();
        assertEquals("Sources", come.parent().label());
        assertEquals("b", come.box().label());
        assertEquals(1, come.index());
    }

    private static SeriesKey key(String source) {
        return new SeriesKey(source, Metric.of("cpu"));
    }

    @Test
    void shouldTakeABoxAwayWithWhatIsInIt() {
        updates(tree(3), 100);
        FilterChanges changes = FilterChanges.towards(shown, tree(2), 100);
        assertEquals(
                List.of("web-0002"),
                changes.gone().stream().map(FilterNode::label).toList());
        assertFalse(shown.containsKey(AlertFilter.metric("web-0002", "cpu")));
    }
}
