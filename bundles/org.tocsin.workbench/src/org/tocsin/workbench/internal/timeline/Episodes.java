package org.tocsin.workbench.internal.timeline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.workbench.chart.Band;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.chart.Marker;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Figures;

/** Makes markers and bands of the transitions of an alert: a marker where it fires, a band as long as it does. */
final class Episodes {

    private Episodes() {}

    static List<Marker> markers(AlertStory story, boolean selected) {
        List<Marker> markers = new ArrayList<>();
        AlertState before = AlertState.PENDING;
        for (Alert alert : story.transitions()) {
            if (fires(alert.state()) && !fires(before)) {
                markers.add(new Marker(
                        story.id(),
                        alert.time().toEpochMilli(),
                        alert.main().value(),
                        shape(alert),
                        emphasis(story.latest()),
                        selected,
                        text(alert, story)));
            }
            before = alert.state();
        }
        return markers;
    }

    private static boolean fires(AlertState state) {
        return state == AlertState.FIRING || state == AlertState.FLAPPING;
    }

    /**
     * The times that it fired.
     *
     * @param now the end of a band that has not ended yet
     */
    static List<Band> bands(AlertStory story, long now) {
        List<Band> bands = new ArrayList<>();
        long from = Long.MIN_VALUE;
        long last = Long.MIN_VALUE;
        for (Alert alert : story.transitions()) {
            last = alert.time().toEpochMilli();
            if (alert.state().open() && alert.state() != AlertState.RECOVERING) {
                from = from == Long.MIN_VALUE ? last : from;
            } else if (from != Long.MIN_VALUE) {
                bands.add(new Band(from, last, emphasis(alert)));
                from = Long.MIN_VALUE;
            }
        }
        if (from != Long.MIN_VALUE) {
            bands.add(new Band(from, Math.max(last, story.live() ? now : last), emphasis(story.latest())));
        }
        return bands;
    }

    static Emphasis emphasis(Alert alert) {
        return Emphasis.values()[alert.severity().ordinal()];
    }

    private static Marker.Shape shape(Alert alert) {
        return switch (alert.kind()) {
            case RULE -> Marker.Shape.DIAMOND;
            case ML -> Marker.Shape.TRIANGLE;
        };
    }

    private static String text(Alert alert, AlertStory story) {
        return alert.severity().word().toUpperCase(java.util.Locale.ROOT) + "  " + alert.source() + "  "
                + alert.origin() + "\n" + wrapped(alert.message()) + "\n"
                + NLS.bind(TimelineMessages.episode, new Object[] {
                    Figures.range(alert.main().expected()),
                    Figures.number(alert.score()),
                    Figures.number(alert.threshold()),
                    story.state()
                });
    }

    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ")) {
            if (length + word.length() > 70) {
                lines.append('\n');
                length = 0;
            } else if (length > 0) {
                lines.append(' ');
            }
            lines.append(word);
            length += word.length() + 1;
        }
        return lines.toString();
    }
}
