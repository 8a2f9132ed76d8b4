package org.tocsin.workbench.core.monitor;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.history.AlertHistories;
import org.tocsin.history.AlertHistory;
import org.tocsin.history.HistoryPlace;
import org.tocsin.history.HistoryQuery;

/** The history of alerts at the place that is set: the board knows the last ones again after a start. Thread-safe. */
@Component(service = PastAlerts.class)
public final class PastAlerts {

    /** So many are on the board again after a start. */
    private static final int RESTORED = 5_000;
    /** So many are found at most. */
    public static final int FOUND = 2_000;

    private final WorkbenchSettings settings;
    private final AlertHistories histories;
    private final AlertBoard board;
    private final Consumer<String> trouble;
    private boolean restored;

    @Activate
    public PastAlerts(
            @Reference WorkbenchSettings settings,
            @Reference AlertHistories histories,
            @Reference AlertBoard board,
            @Reference Troubles troubles) {
        this.settings = settings;
        this.histories = histories;
        this.board = board;
        this.trouble = troubles::trouble;
    }

    private AlertHistory history() {
        String url = settings.historyUrl();
        HistoryPlace place = url.isEmpty()
                ? HistoryPlace.file(settings.historyFile(), settings.historyRetention())
                : new HistoryPlace(url, settings.historyRetention());
        return histories.open(place, trouble);
    }

    /** The writer for a pipeline that is opened now; before the first one, the board is told of the last alerts. */
    synchronized AlertWriter writer() {
        AlertHistory history = history();
        if (!restored) {
            try {
                List<AlertStory> last = stories(history, HistoryQuery.latest(RESTORED));
                board.restore(last.reversed());
                restored = true;
            } catch (IOException unreadable) {
                trouble.accept(unreadable.getMessage());
            }
        }
        return history.writer();
    }

    /**
     * Looks alerts up and has the board show them. Takes as long as the database does.
     *
     * @param words separated by blanks
     * @return how many there are; no more than some thousands are looked up
     * @throws IOException with one sentence for a person
     */
    public int lookUp(String words) throws IOException {
        List<AlertStory> found = stories(history(), HistoryQuery.latest(FOUND).withWords(words));
        board.recall(found.reversed());
        return found.size();
    }

    /** What was looked up is shown no more. */
    public void forget() {
        board.recall(List.of());
    }

    private static List<AlertStory> stories(AlertHistory history, HistoryQuery query) throws IOException {
        return history.find(query).stream().map(AlertStory::past).toList();
    }
}
