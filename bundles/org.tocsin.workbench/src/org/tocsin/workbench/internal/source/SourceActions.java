package org.tocsin.workbench.internal.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.FilterChoice;
import org.tocsin.workbench.core.monitor.Highlight;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.SourceBoard;
import org.tocsin.workbench.core.monitor.SourceTicks;
import org.tocsin.workbench.core.rules.RuleRequest;
import org.tocsin.workbench.internal.alerts.AlertsView;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.learning.LearningOpening;
import org.tocsin.workbench.internal.live.AlertSelection;
import org.tocsin.workbench.internal.live.TableText;
import org.tocsin.workbench.internal.live.Views;
import org.tocsin.workbench.internal.rules.RuleOpening;
import org.tocsin.workbench.internal.silence.SilenceDialogs;
import org.tocsin.workbench.internal.timeline.TimelineView;

/** Does what can be done with a source. UI thread. */
@Component(service = SourceActions.class)
public final class SourceActions {

    private final FilterChoice filter;
    private final Highlight highlight;
    private final AlertSelection selection;
    private final SilenceDialogs silences;
    private final SourceBoard sources;
    private final MetricHistory history;

    @Activate
    public SourceActions(
            @Reference FilterChoice filter,
            @Reference Highlight highlight,
            @Reference AlertSelection selection,
            @Reference SilenceDialogs silences,
            @Reference SourceBoard sources,
            @Reference MetricHistory history) {
        this.filter = filter;
        this.highlight = highlight;
        this.selection = selection;
        this.silences = silences;
        this.sources = sources;
        this.history = history;
    }

    /** Adds all of it to a menu. */
    public void fill(IMenuManager menu, String source, Control owner) {
        menu.add(action(SourceMessages.showTimeline, "timeline", () -> showLine(source)));
        menu.add(action(SourceMessages.showLearning, "learning", () -> LearningOpening.open(source, "")));
        menu.add(new Separator());
        menu.add(action(SourceMessages.showOnly, "filter", () -> only(source)));
        menu.add(action(SourceMessages.hide, "leave-out", () -> hide(source)));
        menu.add(action(SourceMessages.showAll, "tick-all", this::all));
        menu.add(new Separator());
        menu.add(action(SourceMessages.silence, "silence", () -> silences.silence(source, owner.getShell())));
        menu.add(action(SourceMessages.copyName, "copy", () -> TableText.copy(source, owner)));
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

    /** Brings its line forward in the timeline. */
    public void showLine(String source) {
        highlight.pick(Optional.of(source));
        Views.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), TimelineView.ID);
    }

    /** Selects an alert and shows it in the table; its line, where there is none. */
    public void showWorst(Optional<AlertStory> alert, String source) {
        alert.ifPresentOrElse(
                story -> {
                    highlight.pick(Optional.of(source));
                    selection.select(List.of(story.id()));
                    Views.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), AlertsView.ID);
                },
                () -> showLine(source));
    }

    /** Begins a rule that fires when a metric of it is above what it is now. */
    public void newRule(String source, String metric) {
        double level = history.latest(source, metric);
        RuleOpening.open(RuleRequest.above(metric, Double.isNaN(level) ? 0 : level, Optional.of(source)));
    }

    private void only(String source) {
        Set<String> known = new HashSet<>(sources.sources());
        known.addAll(history.sources());
        filter.set(new AlertFilter(SourceTicks.only(filter.value().ticks(), source, known)));
    }

    private void hide(String source) {
        filter.set(new AlertFilter(filter.value().ticks().hide(AlertFilter.source(source))));
    }

    private void all() {
        filter.set(new AlertFilter(SourceTicks.all(filter.value().ticks())));
    }
}
