package org.tocsin.workbench.internal.replay;

import java.util.function.Function;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Figures;

/** The columns of alerts as they were recorded. */
enum RecordedColumn {
    BEGAN(ReplayMessages.began, 130, story -> Figures.time(story.firedAt())),
    SEVERITY(ReplayMessages.severity, 80, story -> story.latest().severity().word()),
    STATE(ReplayMessages.state, 100, story -> story.latest().state().word()),
    SOURCE(ReplayMessages.source, 120, story -> story.latest().source()),
    MESSAGE(ReplayMessages.what, 420, AlertStory::message),
    REMARKS(ReplayMessages.remarks, 200, story -> story.remarks().words());

    private final String title;
    private final int width;
    private final Function<AlertStory, String> text;

    RecordedColumn(String title, int width, Function<AlertStory, String> text) {
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

    String text(AlertStory story) {
        return text.apply(story);
    }
}
