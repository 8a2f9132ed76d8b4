package org.tocsin.workbench.core.monitor;

import java.util.List;
import java.util.Optional;

/**
 * All alerts at one moment.
 *
 * @param version grows with each change
 * @param stories in the order in which the alerts began
 */
public record BoardSnapshot(long version, List<AlertStory> stories) {

    public static final BoardSnapshot EMPTY = new BoardSnapshot(0, List.of());

    public BoardSnapshot {
        stories = List.copyOf(stories);
    }

    public Optional<AlertStory> find(String id) {
        return stories.stream().filter(story -> story.id().equals(id)).findFirst();
    }
}
