package org.tocsin.workbench.core.monitor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertWriter;

/**
 * All alerts of this session and the last ones of before, the oldest forgotten when there are too many. Safe to call from any thread; readers get
 * snapshots that never change.
 */
@Component(service = AlertBoard.class)
public final class AlertBoard {

    private static final int CAPACITY = 50_000;

    private final int capacity;
    private final Map<String, AlertStory> stories = new LinkedHashMap<>();
    private List<AlertStory> recalled = List.of();
    /** Changed under the lock only; read without, because the screen asks for it often. */
    private final AtomicLong version = new AtomicLong();

    private BoardSnapshot snapshot = BoardSnapshot.EMPTY;

    /** An empty board for a desk. */
    @Activate
    public AlertBoard() {
        this(CAPACITY);
    }

    /**
     * An empty board.
     *
     * @param capacity how many alerts it keeps
     */
    public AlertBoard(int capacity) {
        this.capacity = capacity;
    }

    /** Notes one transition. */
    public synchronized void add(Alert alert) {
        AlertStory known = stories.get(alert.id());
        if (known == null && stories.size() >= capacity) {
            stories.remove(stories.keySet().iterator().next());
        }
        stories.put(alert.id(), known == null ? AlertStory.beginning(alert) : known.with(alert));
        version.incrementAndGet();
    }

    /** Knows these as well, of an earlier time; unless it knows them already, or has no room left. */
    public synchronized void restore(List<AlertStory> earlier) {
        Map<String, AlertStory> later = new LinkedHashMap<>(stories);
        stories.clear();
        earlier.stream()
                .filter(story -> !later.containsKey(story.id()))
                .limit(Math.max(0, capacity - later.size()))
                .forEach(story -> stories.put(story.id(), story));
        stories.putAll(later);
        version.incrementAndGet();
    }

    /** Shows these besides all others, in place of those that were looked up before. */
    public synchronized void recall(List<AlertStory> lookedUp) {
        recalled = List.copyOf(lookedUp);
        version.incrementAndGet();
    }

    /** Notes that the pipeline has ended: nothing more happens to the alerts that there are. */
    public synchronized void endRun() {
        stories.replaceAll((id, story) -> story.live() ? story.ended() : story);
        version.incrementAndGet();
    }

    public synchronized void clear() {
        stories.clear();
        version.incrementAndGet();
    }

    /** How often it has changed. */
    public long version() {
        return version.get();
    }

    /** One alert as it is now; cheap, whatever the number of alerts. */
    public synchronized Optional<AlertStory> find(String id) {
        AlertStory known = stories.get(id);
        return known == null
                ? recalled.stream().filter(story -> story.id().equals(id)).findFirst()
                : Optional.of(known);
    }

    /** All alerts as they are now; the same object as long as nothing changes. */
    public synchronized BoardSnapshot snapshot() {
        if (snapshot.version() != version.get()) {
            snapshot = new BoardSnapshot(version.get(), all());
        }
        return snapshot;
    }

    private List<AlertStory> all() {
        return Stream.concat(
                        recalled.stream().filter(story -> !stories.containsKey(story.id())), stories.values().stream())
                .toList();
    }

    /** What fills this board from a pipeline. */
    public AlertWriter writer() {
        return new AlertWriter() {
            @Override
            public String name() {
                return "workbench";
            }

            @Override
            public void write(Alert alert, boolean endOfBatch) {
                add(alert);
            }
        };
    }
}
