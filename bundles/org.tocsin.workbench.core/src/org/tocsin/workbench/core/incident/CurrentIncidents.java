package org.tocsin.workbench.core.incident;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.BoardSnapshot;

/** The incidents of the board. Safe to call from any thread. */
@Component(service = CurrentIncidents.class)
public final class CurrentIncidents {

    /**
     * The board at one moment.
     *
     * @param version that of the board
     * @param fired all alerts that ever called for somebody, in the order in which they began
     * @param incidents these put together
     */
    public record State(long version, List<AlertStory> fired, Incidents incidents) {}

    private final AlertBoard board;
    private State state = new State(-1, List.of(), Incidents.NONE);

    @Activate
    public CurrentIncidents(@Reference AlertBoard board) {
        this.board = board;
    }

    /** As it is now; the same object as long as nothing changes. */
    public synchronized State now() {
        BoardSnapshot snapshot = board.snapshot();
        if (snapshot.version() != state.version()) {
            List<AlertStory> fired =
                    snapshot.stories().stream().filter(AlertStory::fired).toList();
            state = new State(snapshot.version(), fired, Incidents.of(fired));
        }
        return state;
    }
}
