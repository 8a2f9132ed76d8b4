package org.tocsin.workbench.internal.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.core.monitor.LineColours;
import org.tocsin.workbench.core.monitor.SeriesKey;

/** The colours of the lines of a picture: those of their sources, or of their metrics in panels of one source. */
final class SceneColours {

    private final ChartColours theme;
    private final LineColours sources;
    private final List<String> metrics;

    SceneColours(ChartColours theme, LineColours sources, Collection<SeriesKey> series, Collection<String> others) {
        this.theme = theme;
        this.sources = sources;
        this.metrics = series.stream()
                .map(key -> key.metric().name())
                .distinct()
                .sorted()
                .toList();
        List<String> names = new ArrayList<>(others);
        series.stream().map(SeriesKey::source).forEach(names::add);
        sources.give(names, ChartColours.lines());
    }

    RGB source(String source) {
        return theme.line(sources.number(source));
    }

    RGB metric(String metric) {
        return theme.line(Math.max(0, metrics.indexOf(metric)));
    }

    RGB line(Panel panel, SeriesKey key) {
        return panel.bySource() ? metric(key.metric().name()) : source(key.source());
    }
}
