package org.tocsin.workbench.core.monitor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertWriter;

/**
 * All alerts of this session, the oldest forgotten when there are too many. Safe to call from any thread; readers get
 * snapshots that never change.
 */
@Component(service = AlertBoard.class)
public final class AlertBoard {

    private static final int CAPACITY = 10_000;

    private final int capacity;
    private final Map<String, AlertStory> stories = new LinkedHashMap<>();
    private long version;
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
        version++;
    }

    /** Notes that the pipeline has ended: nothing more happens to the alerts that there are. */
    public synchronized void endRun() {
        stories.replaceAll((id, story) -> story.live() ? story.ended() : story);
        version++;
    }

    public synchronized void clear() {
        stories.clear();
        version++;
    }

    /** How often it has changed. */
    public synchronized long version() {
        return version;
    }

    /** All alerts as they are now; the same object as long as nothing changes. */
    public synchronized BoardSnapshot snapshot() {
        if (snapshot.version() != version) {
            snapshot = new BoardSnapshot(version, List.copyOf(stories.values()));
        }
        return snapshot;
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
