package org.tocsin.workbench.internal.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Look;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.Curve;
import org.tocsin.workbench.core.monitor.EarlierCurves;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.SeriesKey;

/**
 * Reads the lines of panels.
 *
 * @param history what was measured
 * @param before what was measured before that
 * @param colours of the lines
 * @param span the time that is seen
 * @param request what was asked for
 */
record SceneLines(
        MetricHistory history, EarlierCurves before, SceneColours colours, TimeSpan span, TimelineRequest request) {

    private static final int MOST_LINES = 24;
    private static final int MANY_LINES = 12;

    /** A dash needs some pixels. */
    private static final int PIXELS_OF_PAST = 6;

    /** The lines of a panel that were measured in this time, and those of an earlier time behind them. */
    List<Line> of(Panel panel) {
        List<Line> lines = new ArrayList<>();
        List<Line> past = new ArrayList<>();
        int columns = panel.series().size() > MANY_LINES ? request.width() / 2 : request.width();
        for (SeriesKey key : panel.series()) {
            Look look = look(panel, key);
            // of many the last ones are left out, but never the one that somebody looks for
            if (lines.size() >= MOST_LINES && look != Look.FRONT) {
                continue;
            }
            Curve curve = history.read(key, span.from(), span.to(), columns);
            if (begins(curve)) {
                lines.add(new Line(panel.name(key), colours.line(panel, key), look, curve.times(), curve.values()));
                if (look != Look.FADED) {
                    past(panel, key, past);
                }
            }
        }
        past.addAll(lines);
        return lines.isEmpty() ? List.of() : past;
    }

    private boolean begins(Curve curve) {
        return !curve.isEmpty() && curve.times()[curve.times().length - 1] >= span.from();
    }

    private Look look(Panel panel, SeriesKey key) {
        return request.highlight()
                .map(source -> !source.equals(key.source()) ? Look.FADED : panel.bySource() ? Look.PLAIN : Look.FRONT)
                .orElse(Look.PLAIN);
    }

    private void past(Panel panel, SeriesKey key, List<Line> past) {
        Earlier earlier = request.look().earlier();
        long shift = earlier.millis();
        if (shift == 0) {
            return;
        }
        Curve curve = past(key, span.from() - shift, span.to() - shift);
        // one value more than that time has may be much later
        int[] within = IntStream.range(0, curve.times().length)
                .filter(i -> curve.times()[i] + shift >= span.from() && curve.times()[i] + shift <= span.to())
                .toArray();
        double[] times =
                Arrays.stream(within).mapToDouble(i -> curve.times()[i] + shift).toArray();
        double[] values =
                Arrays.stream(within).mapToDouble(i -> curve.values()[i]).toArray();
        if (times.length > 1) {
            String name = NLS.bind(TimelineMessages.past, panel.name(key), earlier.words());
            past.add(new Line(name, colours.line(panel, key), Look.PAST, times, values));
        }
    }

    /** From memory, or from the recording where memory has nothing of the first tenth of that time. */
    private Curve past(SeriesKey key, long from, long to) {
        int columns = Math.max(1, request.width() / PIXELS_OF_PAST);
        Curve known = history.read(key, from, to, columns);
        double soon = from + (to - from) / 10.0;
        if (!known.isEmpty() && known.times()[0] <= soon) {
            return known;
        }
        Curve recorded = before.read(key, from, to, columns);
        return recorded.isEmpty() ? known : recorded;
    }
}
