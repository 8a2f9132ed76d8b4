package org.tocsin.workbench.internal.timeline;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.tocsin.workbench.chart.PlotPoint;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.rules.RuleRequest;
import org.tocsin.workbench.internal.alerts.AlertAction;
import org.tocsin.workbench.internal.alerts.AlertActions;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.rules.RuleOpening;

/**
 * What can be done at a place of the timeline: a rule with its level there, what can be done with an alert, and with the
 * panel.
 */
record TimelineMenu(AlertBoard board, CurrentRules rules, AlertActions actions, Control control) {

    void open(PlotPoint point, Point where, TimelineMode mode, PanelMenu panel) {
        MenuManager manager = new MenuManager();
        if (rules.book().isPresent()) {
            boolean bySource = mode == TimelineMode.BY_SOURCE;
            String metric = bySource ? point.line().orElse(point.plot()) : point.plot();
            Optional<String> source = bySource ? Optional.of(point.plot()) : point.line();
            String value = Figures.number(point.value());
            String words = source.map(name -> NLS.bind(TimelineMessages.newRuleOn, new Object[] {metric, value, name}))
                    .orElseGet(() -> NLS.bind(TimelineMessages.newRule, metric, value));
            manager.add(
                    action(words, "rule", () -> RuleOpening.open(RuleRequest.above(metric, point.value(), source))));
        }
        Optional<AlertStory> story =
                point.marker().flatMap(id -> board.snapshot().find(id));
        story.ifPresent(alert -> {
            manager.add(new Separator());
            for (AlertAction action : AlertAction.values()) {
                if (actions.possible(action, alert)) {
                    manager.add(action(
                            action.label(),
                            action.icon(),
                            () -> actions.run(action, List.of(alert), control.getShell())));
                }
            }
        });
        panel.fill(manager, point.key());
        Menu menu = manager.createContextMenu(control);
        menu.setLocation(where);
        menu.setVisible(true);
        // its items are still needed while the selection is told
        menu.addListener(org.eclipse.swt.SWT.Hide, event -> control.getDisplay().asyncExec(manager::dispose));
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
