package org.tocsin.workbench.internal.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.core.monitor.FilterNode;
import org.tocsin.workbench.core.monitor.FilterTree;

class ShownBoxesTest {

    private static final FilterNode WEB = new FilterNode(List.of("sources", "web"), "web", 3, 1, List.of());
    private static final FilterNode DB = new FilterNode(List.of("sources", "db"), "db", 0, 0, List.of());

    private final Map<List<String>, FilterNode> shown = new LinkedHashMap<>();
    private final ShownBoxes boxes = new ShownBoxes(shown);

    private static FilterNode sources(int alerts, FilterNode... children) {
        return new FilterNode(List.of("sources"), "Sources", alerts, 0, List.of(children));
    }

    @Test
    void shouldSayOfTheOutermostBoxesWhatIsTrueNow() {
        FilterTree first = new FilterTree(List.of(sources(0)));
        shown.put(List.of("sources"), sources(3, WEB));
        assertEquals(3, ((FilterNode) boxes.getElements(first)[0]).alerts());
    }

    @Test
    void shouldKnowThoseOnlyThatTheWidgetWasToldOf() {
        FilterNode root = sources(3, WEB, DB);
        shown.put(root.path(), root);
        assertFalse(boxes.hasChildren(root));
        shown.put(WEB.path(), WEB);
        assertEquals(List.of(WEB), List.of(boxes.getChildren(root)));
    }
}
