package org.tocsin.workbench.internal.export;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.FilterChoice;
import org.tocsin.workbench.internal.alerts.AlertsView;
import org.tocsin.workbench.internal.live.AlertSelection;

/** Exports alerts as CSV. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class ExportWizard extends Wizard implements IExportWizard {

    private List<AlertStory> all = List.of();
    private List<AlertStory> filtered = List.of();
    private List<AlertStory> selected = List.of();
    private ExportPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle("Export Alerts");
        all = workbench.getService(AlertBoard.class).snapshot().stories();
        Set<String> picks =
                Set.copyOf(workbench.getService(AlertSelection.class).ids());
        selected = all.stream().filter(story -> picks.contains(story.id())).toList();
        filtered = shown(workbench);
    }

    private List<AlertStory> shown(IWorkbench workbench) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window != null && window.getActivePage().findView(AlertsView.ID) instanceof AlertsView alerts) {
            return alerts.shown();
        }
        AlertFilter filter = workbench.getService(FilterChoice.class).value();
        return all.stream()
                .filter(story -> story.fired() && filter.test(story.latest()))
                .toList();
    }

    @Override
    public void addPages() {
        Instant newest = all.stream()
                .map(story -> story.latest().time())
                .max(Comparator.naturalOrder())
                .orElse(Instant.now());
        page = new ExportPage(new int[] {all.size(), filtered.size(), selected.size()}, newest);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        List<AlertStory> stories = switch (page.scope()) {
            case ALL -> all;
            case FILTERED -> filtered;
            case SELECTED -> selected;
        };
        new ExportJob(page.export(), stories, page.file()).schedule();
        return true;
    }
}
