package org.tocsin.workbench.internal.alerts;

import java.util.Comparator;
import java.util.function.Function;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Figures;

/** The columns of the alert table, from left to right. */
enum TableColumn {
    SEVERITY(
            "Severity",
            96,
            story -> story.latest().severity().word(),
            by(story -> story.latest().severity())),
    STATE("State", 146, AlertStory::state, by(story -> story.latest().state())),
    TIME(
            "Time",
            118,
            story -> Figures.time(story.latest().time()),
            by(story -> story.latest().time())),
    SOURCE(
            "Source",
            86,
            story -> story.latest().source(),
            by(story -> story.latest().source())),
    DETECTOR(
            "Detector / rule",
            138,
            story -> story.latest().origin(),
            by(story -> story.latest().origin())),
    METRIC(
            "Metric",
            80,
            story -> story.latest().main().metric(),
            by(story -> story.latest().main().metric())),
    VALUE(
            "Value",
            70,
            story -> Figures.number(story.latest().main().value()),
            by(story -> story.latest().main().value())),
    EXPECTED(
            "Expected",
            100,
            story -> Figures.range(story.latest().main().expected()),
            by(story -> story.latest().main().expected().high())),
    SCORE(
            "Score / limit",
            104,
            story -> Figures.brief(story.latest().score()) + " / "
                    + Figures.brief(story.latest().threshold()),
            by(story -> story.latest().score())),
    MESSAGE("Message", 260, AlertStory::message, by(AlertStory::message));

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
