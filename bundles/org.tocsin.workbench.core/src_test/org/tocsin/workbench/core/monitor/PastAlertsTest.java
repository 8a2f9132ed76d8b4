package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.contracts.RecordingWriter;
import org.tocsin.history.AlertHistory;
import org.tocsin.history.HistoryPlace;
import org.tocsin.history.HistoryQuery;

class PastAlertsTest {

    private final TextStore store = new TextStore();
    private final AlertBoard board = new AlertBoard(10);
    private final Troubles troubles = new Troubles();
    private final List<HistoryPlace> opened = new ArrayList<>();
    private final AlertWriter writer = new RecordingWriter();
    private boolean broken;

    private final PastAlerts past = new PastAlerts(
            new WorkbenchSettings(store),
            (place, trouble) -> {
                opened.add(place);
                return new OneAlert();
            },
            board,
            troubles);

    private final class OneAlert implements AlertHistory {

        @Override
        public AlertWriter writer() {
            return writer;
        }

        @Override
        public List<List<Alert>> find(HistoryQuery query) throws IOException {
            if (broken) {
                throw new IOException("It is locked.");
            }
            return List.of(List.of(AlertSamples.rule(
                    query.words().isEmpty() ? "last" : String.join("-", query.words()), AlertState.FIRING, 0)));
        }

        @Override
        public void close() {}
    }

    private List<String> ids() {
        return board.snapshot().stories().stream().map(AlertStory::id).toList();
    }

    @Test
    void shouldKnowTheLastAlertsOnceAfterAStart() {
        assertSame(writer, past.writer());
        assertEquals(List.of("last"), ids());
        board.clear();
        past.writer();
        assertEquals(List.of(), ids());
    }

    @Test
    void shouldGoOnWithoutAHistoryAndTryAgainAtTheNextStart() {
        broken = true;
        assertSame(writer, past.writer());
        assertEquals("It is locked.", troubles.messages().getFirst().message());
        broken = false;
        past.writer();
        assertEquals(List.of("last"), ids());
    }

    @Test
    void shouldShowWhatIsLookedUpUntilItIsForgotten() throws IOException {
        assertEquals(1, past.lookUp("Disk full"));
        assertEquals(List.of("disk-full"), ids());
        past.forget();
        assertEquals(List.of(), ids());
    }

    @Test
    void shouldUseTheAddressThatIsSet() throws IOException {
        past.lookUp("");
        assertTrue(opened.getLast().url().startsWith("jdbc:h2:file:"));
        store.put("monitoring.historyUrl", "jdbc:postgresql://team/alerts");
        past.lookUp("");
        assertEquals("jdbc:postgresql://team/alerts", opened.getLast().url());
    }
}
