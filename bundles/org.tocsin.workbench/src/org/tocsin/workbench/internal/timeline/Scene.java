package org.tocsin.workbench.internal.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.chart.LegendEntry;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Look;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.SeriesKey;

/** Makes the picture of the timeline: panels with lines, and alerts where they belong. Works on any thread. */
final class Scene {

    private static final int MOST_PANELS = 80;

    /** What the names of programs begin with, of which a machine has many. */
    private static final String PROCESS = "process:";

    private final SceneMaterial material;
    private final TimelineRequest request;

    Scene(SceneMaterial material, TimelineRequest request) {
        this.material = material;
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
        List<SeriesKey> ticked = material.series();
        long newest = newest(material.history(), ticked);
        TimeSpan span = request.fixed()
                .orElseGet(() -> TimeSpan.endingAt(newest == Long.MIN_VALUE ? 0 : newest, request.window()));
        // one that is not there cannot stand out
        TimelineRequest asked = request.withHighlight(request.highlight()
                .filter(source -> ticked.stream().anyMatch(key -> key.source().equals(source))));
        SceneAlerts alerts = new SceneAlerts(material.stories(), span, Math.max(newest, span.from()), asked);
        Set<String> alerting = alerts.sources();
        List<SeriesKey> cast = ticked.stream()
                .filter(key -> plays(key.source(), alerting, asked))
                .toList();
        SceneColours colours = new SceneColours(asked.colours(), material.colours(), cast, alerting);
        SceneLines lines = new SceneLines(material.history(), material.earlier(), colours, span, asked);
        Map<String, Plot> plots = new HashMap<>();
        Set<String> names = new TreeSet<>();
        for (Panel panel : Panel.of(asked.look().mode(), cast)) {
            List<Line> drawn = lines.of(panel);
            if (!drawn.isEmpty() && plots.size() < MOST_PANELS) {
                Plot plot = plot(panel, drawn, alerts);
                plots.put(plot.key(), plot);
                drawn.stream()
                        .filter(line -> line.look() != Look.PAST)
                        .map(Line::name)
                        .forEach(names::add);
            }
        }
        List<Plot> ordered = asked.look().panels().sorted(plots.keySet()).stream()
                .map(plots::get)
                .filter(Objects::nonNull)
                .toList();
        return new ChartPicture(
                span,
                ordered,
                alerts.strips(colours),
                legend(names, colours, asked),
                asked.fixed().isEmpty());
    }

    /** Whether a source has lines: of programs only the one that somebody looks at, where they are folded. */
    private static boolean plays(String source, Set<String> alerting, TimelineRequest asked) {
        boolean looked = asked.highlight().filter(source::equals).isPresent();
        boolean folded = source.startsWith(PROCESS) && !asked.look().processes();
        boolean calm = asked.look().mode() == TimelineMode.ALERTING && !alerting.contains(source);
        return looked || !folded && !calm;
    }

    private Plot plot(Panel panel, List<Line> lines, SceneAlerts alerts) {
        List<String> sources =
                panel.series().stream().map(SeriesKey::source).distinct().toList();
        return new Plot(
                panel.title(),
                panel.unit(),
                request.look().panels().frame(panel.key()),
                lines,
                alerts.markers(panel),
                alerts.bands(panel),
                panel.series().stream()
                        .map(key -> key.metric().name())
                        .distinct()
                        .flatMap(metric -> material.levels().on(metric, sources).stream())
                        .distinct()
                        .toList());
    }

    private static List<LegendEntry> legend(Set<String> names, SceneColours colours, TimelineRequest asked) {
        List<LegendEntry> legend = new ArrayList<>();
        boolean bySource = asked.look().mode() == TimelineMode.BY_SOURCE;
        for (String name : names) {
            Look look = asked.highlight()
                    .filter(source -> !bySource)
                    .map(source -> source.equals(name) ? Look.FRONT : Look.FADED)
                    .orElse(Look.PLAIN);
            legend.add(new LegendEntry(
                    name, bySource ? colours.metric(name) : colours.source(name), LegendEntry.Sign.LINE, look));
        }
        if (!legend.isEmpty()) {
            legend.add(new LegendEntry(TimelineMessages.rule, null, LegendEntry.Sign.DIAMOND));
            legend.add(new LegendEntry(TimelineMessages.learned, null, LegendEntry.Sign.TRIANGLE));
            for (Severity severity : Severity.values()) {
                legend.add(new LegendEntry(
                        severity.word(),
                        asked.colours().of(Emphasis.values()[severity.ordinal()]),
                        LegendEntry.Sign.DOT));
            }
        }
        return legend;
    }
}
