package org.tocsin.history.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.history.HistoryPlace;
import org.tocsin.history.HistoryQuery;

/** The same history on a real server that two workbenches share. */
class PostgresHistoryTest {

    private static SqlHistory history(String url) {
        HistoryPlace place = new HistoryPlace(url, Duration.ofDays(30));
        return new SqlHistory(place, new Database(place, trouble -> {}), Clock.systemUTC());
    }

    @Test
    void keepsAndFindsTheAlertsOfTwoWorkbenches() throws Exception {
        Alert firing = Alerts.firing()
                .id("a")
                .source("db-1")
                .message("disk is \0 full")
                .build();
        Alert noted = firing.remarked(new Remark(Remark.Kind.NOTE, "Ada", "the Fan"), firing.time());
        String url;
        try (PostgresServer server = new PostgresServer()) {
            url = server.url();
            try (AlertWriter one = history(url).writer();
                    AlertWriter other = history(url).writer()) {
                one.write(firing, true);
                other.write(Alerts.numbered(7), true);
                one.write(noted, true);
            }
            assertEquals(2, history(url).find(HistoryQuery.latest(10)).size());
            List<List<Alert>> found = history(url).find(HistoryQuery.latest(10).withWords("FAN db-1"));
            assertEquals(1, found.size());
            assertEquals("disk is   full", found.getFirst().getFirst().message());
            assertEquals(noted.remark(), found.getFirst().getLast().remark());
        }
        IOException gone = assertThrows(IOException.class, () -> history(url).find(HistoryQuery.latest(1)));
        assertTrue(gone.getMessage().startsWith("The history of alerts in jdbc:postgresql://127.0.0.1:"));
        assertFalse(gone.getMessage().contains("user="), gone.getMessage());
    }
}
