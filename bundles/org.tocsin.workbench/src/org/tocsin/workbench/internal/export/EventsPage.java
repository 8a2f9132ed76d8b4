package org.tocsin.workbench.internal.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.core.export.EventExport;
import org.tocsin.workbench.core.monitor.Figures;

/** Asks which events to export. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
final class EventsPage extends ExportPage {

    private final ExportStart start;
    private ChoiceGroup sources;
    private TimeGroup time;

    EventsPage(ExportStart start) {
        super("events", ExportMessages.events, ExportMessages.eventsPurpose);
        this.start = start;
    }

    @Override
    void fill(Composite page) {
        sources = new ChoiceGroup(page, ExportMessages.whichSources, this::check)
                .with(NLS.bind(ExportMessages.allSources, start.sources().size()), true)
                .with(
                        NLS.bind(ExportMessages.shownSources, start.ticked().size()),
                        !start.ticked().isEmpty())
                .with(
                        NLS.bind(
                                ExportMessages.selectedSources,
                                start.concerned().size()),
                        !start.concerned().isEmpty());
        time = new TimeGroup(page, start.newest(), this::check);
    }

    private Set<String> chosen() {
        return List.of(start.sources(), start.ticked(), start.concerned()).get(sources.chosen());
    }

    @Override
    TargetField target(Composite page) {
        return new TargetField(page, "events", ".csv", this::check);
    }

    @Override
    Optional<String> problem() {
        return chosen().isEmpty() ? Optional.of(ExportMessages.nothingMeasured) : time.problem();
    }

    @Override
    Optional<String> hint() {
        return start.past()
                .since(chosen()::contains)
                .filter(since -> time.from().isBefore(since))
                .map(EventsPage::gone);
    }

    /** That events of before are not kept. */
    static String gone(Instant since) {
        return NLS.bind(ExportMessages.eventsGone, Figures.time(since));
    }

    @Override
    ExportTask task() {
        EventExport export = new EventExport(start.past(), time.from(), time.to(), chosen());
        return new ExportTask(
                target().orElseThrow().target().file().orElseThrow(), ExportMessages.eventsTask, export::write);
    }
}
