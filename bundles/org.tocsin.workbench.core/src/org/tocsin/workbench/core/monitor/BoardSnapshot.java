package org.tocsin.workbench.core.monitor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** All alerts at one moment. Never changes. */
public final class BoardSnapshot {

    public static final BoardSnapshot EMPTY = new BoardSnapshot(0, List.of());

    private final long version;
    private final List<AlertStory> stories;
    /** Made when it is first needed: it takes longer than the rest. */
    private volatile @Nullable Map<String, AlertStory> byId;

    /**
     * @param version grows with each change
     * @param stories in the order in which the alerts began
     */
    public BoardSnapshot(long version, List<AlertStory> stories) {
        this.version = version;
        this.stories = List.copyOf(stories);
    }

    /** Grows with each change of the board. */
    public long version() {
        return version;
    }

    /** All alerts, in the order in which they began. */
    public List<AlertStory> stories() {
        return stories;
    }

    public Optional<AlertStory> find(String id) {
        Map<String, AlertStory> known = byId;
        if (known == null) {
            known = stories.stream()
                    .collect(Collectors.toMap(AlertStory::id, Function.identity(), (first, second) -> second));
            byId = known;
        }
        return Optional.ofNullable(known.get(id));
    }
}
