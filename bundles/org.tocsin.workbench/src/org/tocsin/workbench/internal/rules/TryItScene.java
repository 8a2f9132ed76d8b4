package org.tocsin.workbench.internal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.tocsin.api.event.Metric;
import org.tocsin.measure.api.Firing;
import org.tocsin.rule.api.ConditionReading;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.rule.api.Threshold;
import org.tocsin.workbench.chart.Band;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Marker;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.Curve;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.Overrides;
import org.tocsin.workbench.core.monitor.SeriesKey;
import org.tocsin.workbench.core.rules.AcrossPart;
import org.tocsin.workbench.core.rules.TryItAnswer;

/**
 * Makes the picture of what a draft would have done: its main metric, its levels, and where it would have fired.
 *
 * @param done what was found out
 * @param language what reads its condition
 * @param colours to draw with
 * @param columns how many pixels there are
 * @param zoom the time that the user chose to see; empty for all
 */
record TryItScene(
        TryItAnswer.Done done, RuleLanguage language, ChartColours colours, int columns, Optional<TimeSpan> zoom) {

    private static final int MOST_LINES = 8;

    /** The picture; empty if there is nothing to draw. */
    Optional<ChartPicture> picture() {
        Rule rule = drawn();
        ConditionReading reading = language.read(rule.when(), List.of());
        Optional<String> main = reading.thresholds().stream()
                .map(Threshold::metric)
                .findFirst()
                .or(() -> reading.metrics().stream().sorted().findFirst());
        if (main.isEmpty()
                || done.report().from().isEmpty()
                || done.report().to().isEmpty()) {
            return Optional.empty();
        }
        long from = done.report().from().get().toEpochMilli();
        long to = Math.max(from + TimeSpan.SHORTEST, done.report().to().get().toEpochMilli());
        TimeSpan span = zoom.orElse(new TimeSpan(from, to));
        List<SeriesKey> series = series(rule, main.get());
        List<Line> lines = new ArrayList<>();
        MetricHistory curves = done.question().data().curves();
        for (SeriesKey key : series) {
            Curve curve = curves.read(key, span.from(), span.to(), columns);
            if (!curve.isEmpty()) {
                lines.add(new Line(
                        key.source(), colours.line(curves.number(key.source())), curve.times(), curve.values()));
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Metric metric = series.get(0).metric();
        Emphasis emphasis = Emphasis.values()[rule.severity().ordinal()];
        Plot plot = new Plot(
                metric.name(),
                metric.unit(),
                lines,
                markers(emphasis, metric),
                bands(emphasis),
                levels(rule, main.get()));
        return Optional.of(new ChartPicture(span, List.of(plot), List.of(), zoom.isEmpty()));
    }

    /** The rule; where it only looks at other sources, what it asks of those. */
    private Rule drawn() {
        Rule rule = done.question().rule();
        ConditionReading reading = language.read(rule.when(), List.of());
        if (!reading.metrics().isEmpty()) {
            return rule;
        }
        return AcrossPart.of(rule.when(), reading)
                .filter(part -> !part.condition().isEmpty())
                .map(part -> Rule.of(rule.name(), part.condition())
                        .withSources(part.patterns(), List.of())
                        .withMessage(rule.severity(), rule.message()))
                .orElse(rule);
    }

    /** The sources that it would have fired on come first. */
    private List<SeriesKey> series(Rule rule, String metric) {
        List<String> fired =
                done.report().firings().stream().map(Firing::source).distinct().toList();
        return done.question().data().curves().series().stream()
                .filter(key ->
                        key.metric().name().equals(metric) && language.sources().concerns(rule, key.source()))
                .sorted(Comparator.comparing(key -> !fired.contains(key.source())))
                .limit(MOST_LINES)
                .toList();
    }

    /** The times that it fired on any source; what overlaps is one band. */
    private List<Band> bands(Emphasis emphasis) {
        List<Firing> firings = done.report().firings().stream()
                .sorted(Comparator.comparing(Firing::from))
                .toList();
        List<Band> bands = new ArrayList<>();
        for (Firing firing : firings) {
            long from = firing.from().toEpochMilli();
            long to = firing.to().toEpochMilli();
            if (!bands.isEmpty() && bands.getLast().to() >= from) {
                Band before = bands.removeLast();
                bands.add(new Band(before.from(), Math.max(before.to(), to), emphasis));
            } else {
                bands.add(new Band(from, to, emphasis));
            }
        }
        return bands;
    }

    private List<Marker> markers(Emphasis emphasis, Metric metric) {
        return done.report().firings().stream()
                .map(firing -> new Marker(
                        firing.alertId(),
                        firing.from().toEpochMilli(),
                        Double.NaN,
                        Marker.Shape.DIAMOND,
                        emphasis,
                        false,
                        NLS.bind(RuleMessages.wouldHaveFired, firing.source(), Figures.span(firing.length()))
                                + "\n"
                                + firing.message()))
                .toList();
    }

    private List<Level> levels(Rule drawn, String metric) {
        Rule rule = done.question()
                .source()
                .map(source -> new Overrides(language.sources()).on(drawn, source))
                .orElse(drawn);
        List<Level> levels = new ArrayList<>();
        for (Threshold threshold : language.read(rule.when(), List.of()).thresholds()) {
            if (threshold.metric().equals(metric)) {
                levels.add(new Level(
                        threshold.level(),
                        Emphasis.values()[rule.severity().ordinal()],
                        threshold.comparison().symbol() + " " + Figures.number(threshold.level())));
            }
        }
        return levels;
    }
}
