package org.tocsin.workbench.internal.alerts;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import org.tocsin.workbench.core.incident.JointAlerts;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Figures;

/** The columns of the alert table, from left to right. */
public enum TableColumn {
    SEVERITY(
            AlertMessages.severity,
            130,
            story -> story.latest().severity().word(),
            by(story -> story.latest().severity())),
    STATE(
            AlertMessages.state,
            140,
            AlertStory::state,
            by(story -> story.latest().state())),
    BEGAN(AlertMessages.began, 112, story -> Figures.time(story.firedAt()), by(AlertStory::firedAt)),
    CHANGED(AlertMessages.changed, 112, story -> Figures.time(story.stateSince()), by(AlertStory::stateSince)),
    SOURCE(
            AlertMessages.source,
            86,
            story -> story.latest().source(),
            by(story -> story.latest().source())),
    DETECTOR(
            AlertMessages.detector,
            132,
            story -> story.latest().origin(),
            by(story -> story.latest().origin())),
    METRIC(
            AlertMessages.metric,
            72,
            story -> story.latest().main().metric(),
            by(story -> story.latest().main().metric())),
    VALUE(
            AlertMessages.value,
            62,
            story -> Figures.number(story.latest().main().value()),
            by(story -> story.latest().main().value())),
    EXPECTED(
            AlertMessages.expected,
            84,
            story -> Figures.range(story.latest().main().expected()),
            by(story -> story.latest().main().expected().high())),
    SCORE(
            AlertMessages.score,
            96,
            story -> Figures.brief(story.latest().score()) + " / "
                    + Figures.brief(story.latest().threshold()),
            by(story -> story.latest().score())),
    MESSAGE(AlertMessages.message, 152, AlertStory::message, by(AlertStory::message)),
    REMARKS(
            AlertMessages.remarks,
            110,
            story -> story.remarks().words(),
            by(story -> story.remarks().words()));

    private final String title;
    private final int width;
    private final Function<AlertStory, String> text;
    private final Comparator<AlertStory> order;

    TableColumn(String title, int width, Function<AlertStory, String> text, Comparator<AlertStory> order) {
        this.title = title;
        this.width = width;
        this.text = text;
        this.order = order;
    }

    String title() {
        return title;
    }

    int width() {
        return width;
    }

    String text(AlertStory story) {
        return text.apply(story);
    }

    /** What stands for all alerts of an incident; empty where nothing does. */
    String text(JointAlerts incident) {
        return switch (this) {
            case SEVERITY -> incident.severity().word();
            case STATE -> incident.state();
            case BEGAN -> Figures.time(incident.began());
            case CHANGED -> Figures.time(incident.changed());
            case SOURCE -> first(incident.sources(), AlertMessages.sources);
            case DETECTOR, METRIC, REMARKS ->
                first(
                        incident.parts().stream().map(text).distinct().toList(),
                        this == METRIC ? AlertMessages.metrics : "");
            case VALUE, EXPECTED, SCORE -> "";
            case MESSAGE -> incident.sentence();
        };
    }

    /** The only one, or how many there are. */
    private static String first(List<String> texts, String many) {
        return texts.size() == 1 ? texts.getFirst() : many.isEmpty() ? "" : NLS.bind(many, texts.size());
    }

    Comparator<AlertStory> order() {
        return order;
    }

    boolean numeric() {
        return this == VALUE || this == EXPECTED || this == SCORE;
    }

    private static <U extends Comparable<? super U>> Comparator<AlertStory> by(Function<AlertStory, U> key) {
        return Comparator.comparing(key);
    }
}
