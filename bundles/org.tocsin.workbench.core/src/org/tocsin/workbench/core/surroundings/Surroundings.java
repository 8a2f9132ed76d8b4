package org.tocsin.workbench.core.surroundings;

import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.BoardSnapshot;
import org.tocsin.workbench.core.monitor.MetricHistory;

/**
 * What lies around an alert.
 *
 * @param events those of its source
 * @param companions other alerts
 */
public record Surroundings(EventRows events, Companions companions) {

    public static final Surroundings NONE = new Surroundings(EventRows.NONE, Companions.NONE);

    /** All of it, as it is now. */
    public static Surroundings of(AlertStory story, BoardSnapshot board, MetricHistory history) {
        return new Surroundings(EventRows.around(story.whenFired(), history), Companions.of(story, board.stories()));
    }
}
