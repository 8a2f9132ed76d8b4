package org.tocsin.workbench.internal.export;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.tocsin.workbench.chart.ChartDrawing;
import org.tocsin.workbench.core.export.IncidentExport;
import org.tocsin.workbench.core.export.PastEvents;
import org.tocsin.workbench.core.incident.CurrentIncidents;
import org.tocsin.workbench.core.incident.JointAlerts;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.FilterChoice;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.SeriesKey;
import org.tocsin.workbench.internal.alerts.AlertsView;
import org.tocsin.workbench.internal.live.AlertSelection;

/**
 * What there was to be exported when the wizard opened.
 *
 * @param all alerts
 * @param shown those that the table shows
 * @param selected those that are selected
 * @param incident those of the incident of the first one that is selected
 * @param ticked the sources that the filter shows
 */
record ExportStart(
        IWorkbench workbench,
        List<AlertStory> all,
        List<AlertStory> shown,
        List<AlertStory> selected,
        List<AlertStory> incident,
        Set<String> ticked) {

    /** As it is now. */
    static ExportStart of(IWorkbench workbench) {
        List<AlertStory> all = workbench.getService(AlertBoard.class).snapshot().stories();
        List<String> picks = workbench.getService(AlertSelection.class).ids();
        List<AlertStory> selected =
                all.stream().filter(story -> picks.contains(story.id())).toList();
        List<AlertStory> incident = workbench.getService(CurrentIncidents.class).now().incidents().all().stream()
                .filter(one -> !picks.isEmpty()
                        && one.parts().stream().anyMatch(part -> part.id().equals(picks.getFirst())))
                .findFirst()
                .map(JointAlerts::parts)
                .orElse(List.of());
        AlertFilter filter = workbench.getService(FilterChoice.class).value();
        Set<String> ticked = workbench.getService(MetricHistory.class).series().stream()
                .filter(filter::shows)
                .map(SeriesKey::source)
                .collect(Collectors.toSet());
        return new ExportStart(workbench, all, shown(workbench, all, filter), selected, incident, ticked);
    }

    private static List<AlertStory> shown(IWorkbench workbench, List<AlertStory> all, AlertFilter filter) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window != null && window.getActivePage().findView(AlertsView.ID) instanceof AlertsView alerts) {
            return alerts.shown();
        }
        return all.stream()
                .filter(story -> story.fired() && filter.test(story.latest()))
                .toList();
    }

    /** What was measured. */
    PastEvents past() {
        return workbench.getService(PastEvents.class);
    }

    ChartDrawing drawing() {
        return workbench.getService(ChartDrawing.class);
    }

    Set<String> sources() {
        return new LinkedHashSet<>(past().sources());
    }

    /** The sources of the alerts that are selected, as far as something is known of them. */
    Set<String> concerned() {
        return selected.stream().map(story -> story.latest().source()).collect(Collectors.toSet());
    }

    /** When the last thing of all happened or was measured. */
    Instant newest() {
        MetricHistory history = workbench.getService(MetricHistory.class);
        long measured =
                history.sources().stream().mapToLong(history::newest).max().orElse(Long.MIN_VALUE);
        Instant last = all.stream()
                .map(story -> story.latest().time())
                .max(Comparator.naturalOrder())
                .orElseGet(Instant::now);
        return measured > last.toEpochMilli() ? Instant.ofEpochMilli(measured) : last;
    }

    TimelinePictures timeline() {
        return new TimelinePictures(workbench);
    }

    MaterialSearch search() {
        return MaterialSearch.in(workbench);
    }

    /** What a bundle is called if nobody says otherwise, without its ending. */
    String bundleName() {
        List<AlertStory> about = incident.isEmpty() ? selected.isEmpty() ? shown : selected : incident;
        return about.isEmpty() ? "incident" : IncidentExport.name(about.getFirst());
    }
}
