package org.tocsin.workbench.core.overview;

import java.util.Comparator;
import org.tocsin.workbench.core.monitor.AlertStory;

/** In which order sources are shown. Scores decide nothing: they change with each event, and tiles would never stay. */
public enum SourceOrder {
    /** Those with the worst alerts first, then those with more of them, then by name. */
    TROUBLE(Comparator.comparingInt(SourceOrder::calm)
            .thenComparing(SourceTile::open, Comparator.reverseOrder())
            .thenComparing(SourceTile::silenced, Comparator.reverseOrder())),
    NAME(Comparator.comparing(tile -> 0));

    private static final int NO_ALERT = 0;

    private final Comparator<SourceTile> comparator;

    SourceOrder(Comparator<SourceTile> comparator) {
        this.comparator = comparator.thenComparing(SourceTile::source, NaturalOrder.OF_NAMES);
    }

    Comparator<SourceTile> comparator() {
        return comparator;
    }

    /** The less the worse. */
    private static int calm(SourceTile tile) {
        return tile.worst()
                .map(AlertStory::latest)
                .map(alert -> -1 - alert.severity().ordinal())
                .orElse(NO_ALERT);
    }
}
