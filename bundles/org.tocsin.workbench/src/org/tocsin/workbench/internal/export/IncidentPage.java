package org.tocsin.workbench.internal.export;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.tocsin.workbench.core.export.IncidentExport;
import org.tocsin.workbench.core.export.IncidentZip;
import org.tocsin.workbench.core.export.PastEvents;
import org.tocsin.workbench.core.incident.JointAlerts;
import org.tocsin.workbench.core.monitor.AlertStory;

/** Asks what to put into an incident bundle. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
final class IncidentPage extends ExportPage {

    private static final int MINUTES = 15;
    private static final int MOST_MINUTES = 24 * 60;

    private final ExportStart start;
    private ChoiceGroup scope;
    private ChoiceGroup sources;
    private Spinner before;
    private Spinner after;

    IncidentPage(ExportStart start) {
        super("incident", ExportMessages.incident, ExportMessages.incidentPurpose);
        this.start = start;
    }

    @Override
    void fill(Composite page) {
        scope = new ChoiceGroup(page, ExportMessages.whichAlerts, this::check)
                .with(
                        NLS.bind(ExportMessages.firstIncident, start.incident().size()),
                        !start.incident().isEmpty())
                .with(
                        NLS.bind(ExportMessages.selectedAlerts, start.selected().size()),
                        !start.selected().isEmpty())
                .with(
                        NLS.bind(ExportMessages.shownAlerts, start.shown().size()),
                        !start.shown().isEmpty());
        Set<String> together = start.incident().stream().map(AlertStory::id).collect(Collectors.toSet());
        boolean one = start.selected().stream().map(AlertStory::id).allMatch(together::contains);
        scope.choose(one ? 0 : 1);
        sources = new ChoiceGroup(page, ExportMessages.eventsOf, this::check)
                .with(ExportMessages.alertsSources, true)
                .with(NLS.bind(ExportMessages.everySource, start.sources().size()), true);
        Group around = ChoiceGroup.box(page, ExportMessages.whichTime, 2);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(around);
        before = minutes(around, ExportMessages.minutesBefore);
        after = minutes(around, ExportMessages.minutesAfter);
    }

    private Spinner minutes(Composite group, String label) {
        new Label(group, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(group, SWT.BORDER);
        spinner.setValues(MINUTES, 0, MOST_MINUTES, 0, 1, 15);
        spinner.addListener(SWT.Selection, event -> check());
        return spinner;
    }

    private List<AlertStory> alerts() {
        return List.of(start.incident(), start.selected(), start.shown()).get(scope.chosen());
    }

    @Override
    TargetField target(Composite page) {
        return new TargetField(page, start.bundleName(), ".zip", this::check);
    }

    @Override
    Optional<String> problem() {
        return alerts().isEmpty() ? Optional.of(ExportMessages.noAlert) : Optional.empty();
    }

    @Override
    Optional<String> hint() {
        if (alerts().isEmpty()) {
            return Optional.empty();
        }
        IncidentExport export = export();
        return start.past()
                .since(export.sources()::contains)
                .filter(since -> export.from().isBefore(since))
                .map(EventsPage::gone);
    }

    private IncidentExport export() {
        List<AlertStory> alerts = alerts();
        JointAlerts incident = new JointAlerts(alerts.getFirst().id(), alerts);
        Set<String> own = alerts.stream().map(story -> story.latest().source()).collect(Collectors.toSet());
        return IncidentExport.around(
                incident,
                Duration.ofMinutes(before.getSelection()),
                Duration.ofMinutes(after.getSelection()),
                sources.chosen() == 0 ? own : start.sources(),
                start.all(),
                start.newest());
    }

    @Override
    ExportTask task() {
        IncidentExport export = export();
        PastEvents past = start.past();
        MaterialSearch search = start.search();
        return new ExportTask(
                target().orElseThrow().target().file().orElseThrow(), ExportMessages.incidentTask, (out, progress) -> {
                    progress.doing(ExportMessages.asking);
                    return new IncidentZip(export, past, search.of(export)).write(out, progress);
                });
    }
}
