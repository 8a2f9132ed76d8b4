package org.tocsin.workbench.internal.filter;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.rule.api.Rule;
import org.tocsin.session.Installation;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.FilterChanges;
import org.tocsin.workbench.core.monitor.FilterChoice;
import org.tocsin.workbench.core.monitor.FilterNode;
import org.tocsin.workbench.core.monitor.FilterTree;
import org.tocsin.workbench.core.monitor.Highlight;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.Ticks;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;
import org.tocsin.workbench.core.silence.SilenceCensus;
import org.tocsin.workbench.core.silence.SilencedAlerts;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.source.SourceActions;

/** The tree of boxes that decides what chart and table show. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class FilterView extends LivePart {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.filter";

    private static final Duration BEAT = Duration.ofMillis(500);
    /** So many boxes are brought up to date in a beat; the others follow in the next. */
    private static final int MOST_STEPS = 120;

    @Inject
    private Installation installation;

    @Inject
    private WorkbenchSettings settings;

    @Inject
    private FilterChoice filter;

    @Inject
    private CurrentRules rules;

    @Inject
    private MetricHistory history;

    @Inject
    private AlertBoard board;

    @Inject
    private Highlight highlight;

    @Inject
    private SilencedAlerts silenced;

    @Inject
    private SourceActions sources;

    private CheckboxTreeViewer viewer;
    private final Set<FilterNode> opened = new HashSet<>();
    /** What the widget was told of. UI thread. */
    private final Map<List<String>, FilterNode> shown = new LinkedHashMap<>();

    private FilterTree tree = FilterTree.of(List.of(), List.of(), List.of(), List.of(), story -> false);
    private volatile boolean complete;

    @Override
    public void createPartControl(Composite parent) {
        viewer = new CheckboxTreeViewer(parent, SWT.MULTI);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ShownBoxes(shown));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setLabelProvider(new NodeLabels(new Icons(viewer.getTree())));
        viewer.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isGrayed(Object element) {
                return filter.value().ticks().partly(((FilterNode) element).path());
            }

            @Override
            public boolean isChecked(Object element) {
                return filter.value().ticks().shows(((FilterNode) element).path());
            }
        });
        viewer.addCheckStateListener(event -> tick((FilterNode) event.getElement(), event.getChecked()));
        tree.roots().forEach(root -> shown.put(root.path(), root));
        viewer.setInput(tree);
        SourcePointing.follow(viewer.getTree(), highlight);
        new FilterMenu(viewer, sources, this::tick).create();
        Action all = new Action(FilterMessages.tickAll) {
            @Override
            public void run() {
                filter.set(AlertFilter.NONE);
            }
        };
        all.setImageDescriptor(Icons.descriptor("tick-all"));
        all.setToolTipText(FilterMessages.tickAllHelp);
        getViewSite().getActionBars().getToolBarManager().add(all);
        getSite().setSelectionProvider(viewer);
        until(filter.onChange(() -> later(viewer.getTree(), viewer::refresh)));
        beat(viewer.getTree(), BEAT, this::next, this::show);
    }

    private void tick(FilterNode node, boolean ticked) {
        Ticks ticks = filter.value().ticks();
        // a box that is ticked in part becomes ticked in full first
        boolean show = ticked || ticks.partly(node.path());
        Ticks changed = show ? ticks.show(node.path(), tree.paths()) : ticks.hide(node.path());
        filter.set(new AlertFilter(changed));
        viewer.refresh();
    }

    private @Nullable FilterTree next() {
        // one that is off by default means nothing to somebody who has not switched it on
        List<DetectorDescriptor> detectors = installation.descriptors().stream()
                .filter(one -> one.byDefault() || settings.enabled(one))
                .toList();
        SilenceCensus census = silenced.now();
        FilterTree next = FilterTree.of(
                detectors,
                rules.value().rules().stream().map(Rule::name).toList(),
                history.present(),
                board.snapshot().stories(),
                story -> story.open() && !census.hides(story));
        return complete && next.same(tree) ? null : next;
    }

    private void show(FilterTree next) {
        tree = next;
        FilterChanges changes = FilterChanges.towards(shown, next, MOST_STEPS);
        complete = changes.complete();
        viewer.getTree().setRedraw(false);
        viewer.remove(changes.gone().toArray());
        for (FilterChanges.Come one : changes.come()) {
            viewer.insert(one.parent(), one.box(), one.index());
        }
        viewer.update(changes.changed().toArray(), null);
        next.roots().forEach(this::open);
        viewer.getTree().setRedraw(true);
    }

    /** Opens what has something below it for the first time; afterwards it stays as the user leaves it. */
    private void open(FilterNode root) {
        openOnce(root);
        if (root.path().get(0).equals(AlertFilter.DETECTORS)) {
            root.children().forEach(this::openOnce);
        }
    }

    private void openOnce(FilterNode node) {
        if (!node.children().isEmpty()
                && shown.containsKey(node.children().getFirst().path())
                && opened.add(node)) {
            viewer.setExpandedState(node, true);
        }
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }
}
