package org.tocsin.workbench.internal.timeline;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.export.PastEvents;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.EarlierCurves;
import org.tocsin.workbench.core.monitor.LineColours;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.Ticks;

/**
 * Makes pictures of incidents, whatever the timeline shows. Any thread.
 *
 * @param past what was measured, of more sources than have lines in the timeline
 * @param board the alerts
 * @param rules draw lines
 * @param colours which source has which
 */
public record IncidentScene(PastEvents past, AlertBoard board, CurrentRules rules, LineColours colours) {

    private static final int WIDTH = 1_200;

    /**
     * A bright picture of some sources with their alerts, where these set off; empty if nothing was measured.
     *
     * @param alerts the ids of those that the incident is about
     * @throws IOException with one sentence, if what was measured cannot be read
     */
    public Optional<ChartPicture> picture(Instant from, Instant to, Set<String> sources, Collection<String> alerts)
            throws IOException {
        MetricHistory history = new MetricHistory(Math.max(1, sources.size()), Duration.between(from, to));
        past.read(from, to, sources::contains, event -> {
            history.seen(event, List.of(), List.of());
            return true;
        });
        Ticks ticks = Ticks.ALL;
        for (String source : history.sources()) {
            ticks = sources.contains(source) ? ticks : ticks.hide(AlertFilter.source(source));
        }
        long last = history.sources().stream()
                .filter(sources::contains)
                .mapToLong(history::newest)
                .max()
                .orElse(Long.MIN_VALUE);
        // what has not been measured yet leaves no empty half
        long end = Math.min(to.toEpochMilli(), last);
        if (end <= from.toEpochMilli()) {
            return Optional.empty();
        }
        TimelineRequest request = TimelineRequest.first(TimeSpan.SHORTEST, TimelineLook.FIRST.withProcesses(true))
                .withFixed(Optional.of(new TimeSpan(from.toEpochMilli(), end)))
                .withColours(ChartColours.LIGHT)
                .withHighlight(sources.size() == 1 ? sources.stream().findFirst() : Optional.empty())
                .withPicks(alerts)
                .withWidth(WIDTH);
        AlertFilter filter = new AlertFilter(ticks);
        ChartPicture picture = new Scene(
                        new SceneMaterial(
                                history,
                                EarlierCurves.NONE,
                                board.snapshot(),
                                filter,
                                new RuleLevels(rules.value(), rules.language()),
                                colours),
                        request)
                .picture();
        return picture.plots().isEmpty() ? Optional.empty() : Optional.of(picture);
    }
}
