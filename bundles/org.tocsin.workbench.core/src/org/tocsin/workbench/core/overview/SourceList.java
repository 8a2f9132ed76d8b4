package org.tocsin.workbench.core.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.BoardSnapshot;
import org.tocsin.workbench.core.monitor.SourceBoard;
import org.tocsin.workbench.core.silence.SilenceCensus;

/** All sources as tiles in order; made anew only when something has changed. One thread at a time. */
public final class SourceList {

    private static final Comparator<AlertStory> WORST = Comparator.<AlertStory, Integer>comparing(
                    story -> story.latest().severity().ordinal())
            .thenComparing(AlertStory::firedAt, Comparator.reverseOrder());

    /** What the list was made of. */
    private record Basis(long board, SilenceCensus census, long sources, AlertFilter filter, SourceOrder order) {}

    private Optional<Basis> basis = Optional.empty();
    private List<SourceTile> tiles = List.of();

    /** What is open at one source. */
    private static final class Count {
        private int open;
        private int silenced;
        private Optional<AlertStory> worst = Optional.empty();

        private void add(AlertStory story, boolean hidden) {
            if (hidden) {
                silenced++;
            } else {
                open++;
                worst = worst.filter(other -> WORST.compare(other, story) >= 0).or(() -> Optional.of(story));
            }
        }
    }

    /**
     * The tiles; the same list as long as nothing has changed.
     *
     * @param sources those that send; besides them those are shown that have open alerts
     */
    public List<SourceTile> now(
            BoardSnapshot board, SilenceCensus census, SourceBoard sources, AlertFilter filter, SourceOrder order) {
        Basis next = new Basis(board.version(), census, sources.version(), filter, order);
        if (!Optional.of(next).equals(basis)) {
            tiles = tiles(board, sources.sources(), next);
            basis = Optional.of(next);
        }
        return tiles;
    }

    private static List<SourceTile> tiles(BoardSnapshot board, Set<String> sources, Basis basis) {
        Map<String, Count> counts = new HashMap<>();
        for (AlertStory story : board.stories()) {
            if (story.open()) {
                counts.computeIfAbsent(story.latest().source(), name -> new Count())
                        .add(story, basis.census().hides(story));
            }
        }
        Set<String> names = new HashSet<>(sources);
        names.addAll(counts.keySet());
        List<SourceTile> tiles = new ArrayList<>();
        for (String name : names) {
            if (basis.filter().ticks().shows(AlertFilter.source(name))) {
                Count count = counts.getOrDefault(name, new Count());
                tiles.add(new SourceTile(name, count.worst, count.open, count.silenced));
            }
        }
        tiles.sort(basis.order().comparator());
        return List.copyOf(tiles);
    }
}
