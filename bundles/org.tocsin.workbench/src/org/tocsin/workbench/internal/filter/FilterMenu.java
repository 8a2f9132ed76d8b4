package org.tocsin.workbench.internal.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.FilterNode;
import org.tocsin.workbench.core.rules.RuleRequest;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.live.TableText;
import org.tocsin.workbench.internal.rules.RuleOpening;
import org.tocsin.workbench.internal.source.SourceActions;

/** What can be done with the box that is selected. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class FilterMenu {

    /** How long the path of a metric is, and that of a rule. */
    private static final int METRIC = 3;

    private static final int RULE = 4;

    private final CheckboxTreeViewer viewer;
    private final SourceActions sources;
    private final BiConsumer<FilterNode, Boolean> tick;

    /**
     * @param tick ticks a box, or unticks it
     */
    FilterMenu(CheckboxTreeViewer viewer, SourceActions sources, BiConsumer<FilterNode, Boolean> tick) {
        this.viewer = viewer;
        this.sources = sources;
        this.tick = tick;
    }

    /** The menu, filled anew whenever it is opened. */
    MenuManager create() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof FilterNode node) {
                fill(menu, node);
            }
        });
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        return menu;
    }

    private void fill(MenuManager menu, FilterNode node) {
        List<String> path = node.path();
        Optional<String> source = SourcePointing.source(path);
        if (source.isPresent()) {
            sources.fill(menu, source.get(), viewer.getTree());
            if (path.size() == METRIC) {
                menu.add(new Separator());
                menu.add(action(FilterMessages.newRule, "rule", () -> sources.newRule(source.get(), path.getLast())));
            }
            return;
        }
        menu.add(action(FilterMessages.tick, "tick-all", () -> tick.accept(node, true)));
        menu.add(action(FilterMessages.untick, "leave-out", () -> tick.accept(node, false)));
        menu.add(new Separator());
        if (path.size() > 1
                && path.get(0).equals(AlertFilter.DETECTORS)
                && path.get(1).equals(DetectorKind.RULE.name())) {
            boolean one = path.size() == RULE;
            menu.add(action(
                    one ? FilterMessages.openRule : FilterMessages.openRules,
                    "rule",
                    () -> RuleOpening.open(one ? RuleRequest.show(path.getLast()) : RuleRequest.any())));
        }
        menu.add(action(FilterMessages.copyName, "copy", () -> TableText.copy(node.label(), viewer.getTree())));
    }

    private static Action action(String text, String icon, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setImageDescriptor(Icons.descriptor(icon));
        return action;
    }
}
