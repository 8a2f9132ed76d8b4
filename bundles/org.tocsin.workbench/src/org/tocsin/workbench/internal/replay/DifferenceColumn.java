package org.tocsin.workbench.internal.replay;

import java.util.function.Function;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.replay.ComparisonAnswer.Row;

/** The columns of a comparison, from left to right. */
enum DifferenceColumn {
    CHANGE(ReplayMessages.change, 80, Row::change),
    DETECTOR(ReplayMessages.detector, 170, row -> row.firing().rule()),
    SOURCE(ReplayMessages.source, 110, row -> row.firing().source()),
    SEVERITY(ReplayMessages.severity, 80, row -> row.firing().severity().word()),
    BEGAN(ReplayMessages.began, 120, row -> Figures.time(row.firing().from())),
    ENDED(
            ReplayMessages.ended,
            120,
            row -> row.firing().open()
                    ? ReplayMessages.stillOpen
                    : Figures.time(row.firing().to())),
    MESSAGE(ReplayMessages.message, 460, row -> row.firing().message());

    private final String title;
    private final int width;
    private final Function<Row, String> text;

    DifferenceColumn(String title, int width, Function<Row, String> text) {
        this.title = title;
        this.width = width;
        this.text = text;
    }

    String title() {
        return title;
    }

    int width() {
        return width;
    }

    String text(Row row) {
        return text.apply(row);
    }
}
