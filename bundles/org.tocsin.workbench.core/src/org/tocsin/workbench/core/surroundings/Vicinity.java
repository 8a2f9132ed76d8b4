package org.tocsin.workbench.core.surroundings;

import java.util.Optional;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.BoardSnapshot;
import org.tocsin.workbench.core.monitor.MetricHistory;

/**
 * What lies around the alert that is looked at, asked again and again: other alerts are looked through only when one has
 * changed. One thread at a time.
 */
public final class Vicinity {

    /** What the companions were found for. */
    private record Basis(long board, String alert) {}

    private final MetricHistory history;
    private Optional<Basis> basis = Optional.empty();
    private Companions companions = Companions.NONE;

    public Vicinity(MetricHistory history) {
        this.history = history;
    }

    /** All of it, as it is now. */
    public synchronized Surroundings of(AlertStory story, BoardSnapshot board) {
        Optional<Basis> next = Optional.of(new Basis(board.version(), story.id()));
        if (!next.equals(basis)) {
            companions = Companions.of(story, board.stories());
            basis = next;
        }
        return new Surroundings(EventRows.around(story.whenFired(), history), companions);
    }
}
