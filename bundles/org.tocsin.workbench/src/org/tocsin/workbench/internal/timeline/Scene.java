package org.tocsin.workbench.internal.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.event.Metric;
import org.tocsin.workbench.chart.Band;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.chart.LegendEntry;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Marker;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.BoardSnapshot;
import org.tocsin.workbench.core.monitor.Curve;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.SeriesKey;

/**
 * Makes the picture of the timeline: a plot for each metric, a line for each source, alerts where they belong. Works on
 * any thread.
 */
final class Scene {

    private static final int MOST_LINES = 24;
    private static final int MOST_MARKERS = 300;

    private final MetricHistory history;
    private final BoardSnapshot board;
    private final AlertFilter filter;
    private final RuleLevels levels;
    private final TimelineRequest request;

    Scene(MetricHistory history, BoardSnapshot board, AlertFilter filter, RuleLevels levels, TimelineRequest request) {
        this.history = history;
        this.board = board;
        this.filter = filter;
        this.levels = levels;
        this.request = request;
    }

    /** The newest time of all series that are seen; {@link Long#MIN_VALUE} if none is. */
    static long newest(MetricHistory history, List<SeriesKey> series) {
        return series.stream()
                .map(SeriesKey::source)
                .distinct()
                .mapToLong(history::newest)
                .max()
                .orElse(Long.MIN_VALUE);
    }

    /** The picture; without plots if nothing that is ticked has been measured. */
    ChartPicture picture() {
        List<SeriesKey> series = history.series().stream().filter(filter::shows).toList();
        long newest = newest(history, series);
        TimeSpan span = request.fixed()
                .orElseGet(() -> TimeSpan.endingAt(newest == Long.MIN_VALUE ? 0 : newest, request.window()));
        Map<Metric, List<String>> sources = new LinkedHashMap<>();
        series.forEach(key -> sources.computeIfAbsent(key.metric(), metric -> new ArrayList<>())
                .add(key.source()));
        Map<Metric, List<Line>> lines = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        sources.forEach((metric, names) -> {
            List<Line> drawn = lines(metric, names, span);
            if (!drawn.isEmpty()) {
                lines.put(metric, drawn);
                drawn.forEach(line -> seen.add(line.name()));
            }
        });
        List<Plot> plots = lines.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        entry -> -sources.get(entry.getKey()).size()))
                .map(entry -> plot(entry.getKey(), entry.getValue(), span, Math.max(newest, span.from())))
                .toList();
        return new ChartPicture(span, plots, legend(seen), request.fixed().isEmpty());
    }

    private List<Line> lines(Metric metric, List<String> names, TimeSpan span) {
        List<Line> lines = new ArrayList<>();
        int columns = names.size() > 12 ? request.width() / 2 : request.width();
        for (String name : names) {
            if (lines.size() == MOST_LINES) {
                break;
            }
            Curve curve = history.read(new SeriesKey(name, metric), span.from(), span.to(), columns);
            if (!curve.isEmpty() && curve.times()[curve.times().length - 1] >= span.from()) {
                lines.add(new Line(name, request.colours().line(history.number(name)), curve.times(), curve.values()));
            }
        }
        return lines;
    }

    private Plot plot(Metric metric, List<Line> lines, TimeSpan span, long now) {
        List<Marker> markers = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        for (AlertStory story : board.stories()) {
            if (story.latest().main().metric().equals(metric.name()) && story.fired() && filter.test(story.latest())) {
                boolean selected = request.picks().contains(story.id());
                Episodes.markers(story, selected).stream()
                        .filter(marker -> span.contains(marker.time()))
                        .forEach(markers::add);
                Episodes.bands(story, now).stream()
                        .filter(band -> band.to() >= span.from() && band.from() <= span.to())
                        .forEach(bands::add);
            }
        }
        List<String> sources = lines.stream().map(Line::name).toList();
        List<Marker> newest = markers.subList(Math.max(0, markers.size() - MOST_MARKERS), markers.size());
        return new Plot(metric.name(), metric.unit(), lines, newest, bands, levels.on(metric.name(), sources));
    }

    private List<LegendEntry> legend(Set<String> names) {
        List<LegendEntry> legend = new ArrayList<>();
        names.stream()
                .sorted()
                .map(name -> new LegendEntry(name, request.colours().line(history.number(name)), LegendEntry.Sign.LINE))
                .forEach(legend::add);
        if (!legend.isEmpty()) {
            legend.add(new LegendEntry("rule", null, LegendEntry.Sign.DIAMOND));
            legend.add(new LegendEntry("learned", null, LegendEntry.Sign.TRIANGLE));
            for (Severity severity : Severity.values()) {
                legend.add(new LegendEntry(
                        severity.word(),
                        request.colours().of(Emphasis.values()[severity.ordinal()]),
                        LegendEntry.Sign.DOT));
            }
        }
        return legend;
    }
}
