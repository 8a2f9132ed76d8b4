package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.event.Metric;

class AlertFilterTest {

    private static final AlertStory RULE =
            AlertStory.beginning(AlertSamples.rule("a", AlertState.FIRING, 0, "web-1", "cpu"));
    private static final AlertStory LEARNED =
            AlertStory.beginning(AlertSamples.learned("b", AlertState.FIRING, 0, "db-1", "memory"));

    @Test
    void shouldFilterByTypeDetectorAndRule() {
        AlertFilter noRules = new AlertFilter(Ticks.ALL.hide(AlertFilter.kind(DetectorKind.RULE)));
        assertFalse(noRules.test(RULE.latest()));
        assertTrue(noRules.test(LEARNED.latest()));
        AlertFilter noForest = new AlertFilter(Ticks.ALL.hide(AlertFilter.detector(DetectorKind.ML, "forest")));
        assertFalse(noForest.test(LEARNED.latest()));
        AlertFilter noRule = new AlertFilter(Ticks.ALL.hide(AlertFilter.check(DetectorKind.RULE, "rule", "cpu-high")));
        assertFalse(noRule.test(RULE.latest()));
        assertTrue(noRule.test(LEARNED.latest()));
    }

    @Test
    void shouldFilterBySourceAndMetricBothAlertsAndLines() {
        AlertFilter filter = new AlertFilter(Ticks.ALL.hide(AlertFilter.metric("web-1", "cpu")));
        assertFalse(filter.test(RULE.latest()));
        assertFalse(filter.shows(new SeriesKey("web-1", new Metric("cpu", "%"))));
        assertTrue(filter.shows(new SeriesKey("web-1", new Metric("memory", "%"))));
        assertTrue(filter.shows(new SeriesKey("web-2", new Metric("cpu", "%"))));
    }

    @Test
    void shouldBuildATreeWithCounts() {
        DetectorDescriptor rules = new DetectorDescriptor(
                "rule", "Rules", "", DetectorKind.RULE, "", Optional.empty(), Optional.empty(), List.of());
        FilterTree tree = FilterTree.of(
                List.of(rules),
                List.of("cpu-high", "disk-full"),
                List.of(new SeriesKey("web-1", new Metric("cpu", "%"))),
                List.of(RULE, LEARNED.ended(), AlertStory.beginning(AlertSamples.rule("c", AlertState.PENDING, 0))),
                AlertStory::open);
        FilterNode detectors = tree.roots().get(0);
        assertEquals(2, detectors.alerts());
        assertEquals(1, detectors.open());
        FilterNode rule = detectors.children().get(0).children().get(0);
        assertEquals(
                List.of("cpu-high", "disk-full"),
                rule.children().stream().map(FilterNode::label).toList());
        assertEquals(1, rule.children().get(0).alerts());
        assertEquals(0, rule.children().get(1).alerts());
        assertEquals(
                List.of("web-1", "db-1"),
                tree.roots().get(1).children().stream().map(FilterNode::label).toList());
        assertTrue(tree.paths().contains(AlertFilter.metric("db-1", "memory")));
    }

    @Test
    void shouldLeaveOutOfTheOpenOnesThoseThatCallForNobody() {
        FilterTree tree = FilterTree.of(List.of(), List.of(), List.of(), List.of(RULE), story -> false);
        assertEquals(1, tree.roots().get(0).alerts());
        assertEquals(0, tree.roots().get(0).open());
    }

    @Test
    void shouldFindAlertsByWords() {
        assertTrue(AlertSearch.of("").test(RULE));
        assertTrue(AlertSearch.of("WEB-1 major").test(RULE));
        assertTrue(AlertSearch.of("too high").test(RULE));
        assertFalse(AlertSearch.of("web-1 memory").test(RULE));
        assertTrue(AlertSearch.of("  forest  ").test(LEARNED));
    }
}
