package org.tocsin.workbench.internal.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.chart.Band;
import org.tocsin.workbench.chart.Look;
import org.tocsin.workbench.chart.Marker;
import org.tocsin.workbench.chart.Strip;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Figures;

/**
 * The alerts of a picture: markers where they fire, bands for the source that stands out, a strip for every source.
 *
 * @param stories those that fired and that the filter lets through
 * @param span the time that is seen
 * @param now the end of what has not ended yet
 * @param request what was asked for
 */
record SceneAlerts(List<AlertStory> stories, TimeSpan span, long now, TimelineRequest request) {

    private static final int MOST_MARKERS = 300;

    /** The sources that have alerts in this time. */
    Set<String> sources() {
        return stories.stream()
                .filter(story -> !bands(story).isEmpty())
                .map(story -> story.latest().source())
                .collect(Collectors.toSet());
    }

    private List<Band> bands(AlertStory story) {
        return Episodes.bands(story, now).stream()
                .filter(band -> band.to() >= span.from() && band.from() <= span.to())
                .toList();
    }

    /** The newest markers of a panel. */
    List<Marker> markers(Panel panel) {
        List<Marker> markers = new ArrayList<>();
        for (AlertStory story : stories) {
            if (panel.shows(story.latest())) {
                Episodes.markers(story, request.picks().contains(story.id())).stream()
                        .filter(marker -> span.contains(marker.time()))
                        .forEach(markers::add);
            }
        }
        return markers.subList(Math.max(0, markers.size() - MOST_MARKERS), markers.size());
    }

    /** The bands of a panel: those of the source that stands out only, or nobody could tell whose they are. */
    List<Band> bands(Panel panel) {
        return request.highlight()
                .map(source -> WorstOf.bands(stories.stream()
                        .filter(story -> story.latest().source().equals(source) && panel.shows(story.latest()))
                        .flatMap(story -> bands(story).stream())
                        .toList()))
                .orElse(List.of());
    }

    /** A strip for each source that has alerts in this time, by name. */
    List<Strip> strips(SceneColours colours) {
        Map<String, List<Band>> bySource = new TreeMap<>();
        for (AlertStory story : stories) {
            List<Band> bands = bands(story);
            if (!bands.isEmpty()) {
                bySource.computeIfAbsent(story.latest().source(), source -> new ArrayList<>())
                        .addAll(bands);
            }
        }
        return bySource.entrySet().stream()
                .map(entry -> new Strip(
                        entry.getKey(),
                        colours.source(entry.getKey()),
                        look(entry.getKey()),
                        WorstOf.bands(entry.getValue()).stream()
                                .map(band -> piece(entry.getKey(), band))
                                .toList()))
                .toList();
    }

    private Look look(String source) {
        return request.highlight()
                .map(one -> one.equals(source) ? Look.FRONT : Look.FADED)
                .orElse(Look.PLAIN);
    }

    private static Strip.Piece piece(String source, Band band) {
        String word = Severity.values()[band.emphasis().ordinal()].word();
        return new Strip.Piece(
                band,
                word.substring(0, 1).toUpperCase(Locale.ROOT),
                source + ": " + word + ", " + Figures.time(Instant.ofEpochMilli(band.from())) + " – "
                        + Figures.time(Instant.ofEpochMilli(band.to())));
    }
}
