package org.tocsin.workbench.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.AlertStory;

class AlertAimTest {

    private static final long START = Instant.parse("2026-06-30T12:00:00Z").toEpochMilli();
    private static final long MINUTE = 60_000;
    private static final TimeSpan SEEN = TimeSpan.endingAt(START, 5 * MINUTE);

    private static Alert alert(AlertState state, long millis) {
        return Alerts.firing().state(state).time(Instant.ofEpochMilli(millis)).build();
    }

    private static AlertStory story(long from, long to) {
        return AlertStory.beginning(alert(AlertState.FIRING, from)).with(alert(AlertState.RESOLVED, to));
    }

    @Test
    void shouldStayWhereTheAlertIsSeen() {
        assertEquals(Optional.empty(), AlertAim.of(story(START - MINUTE, START), SEEN));
        assertTrue(AlertAim.of(story(START - 5 * MINUTE, START), SEEN).isPresent(), "it would leave in a moment");
    }

    @Test
    void shouldMoveWithoutZoomWhereItFits() {
        long fired = START - 60 * MINUTE;
        TimeSpan aim = AlertAim.of(story(fired, fired + MINUTE), SEEN).orElseThrow();
        assertEquals(SEEN.length(), aim.length());
        assertEquals(new TimeSpan(fired - 2 * MINUTE, fired + 3 * MINUTE), aim, "the alert is in the middle");
    }

    @Test
    void shouldZoomOutForOneThatLastedLonger() {
        long fired = START - 600 * MINUTE;
        TimeSpan aim = AlertAim.of(story(fired, fired + 100 * MINUTE), SEEN).orElseThrow();
        assertTrue(aim.contains(fired) && aim.contains(fired + 100 * MINUTE));
        assertEquals(130 * MINUTE, aim.length());
    }

    @Test
    void shouldShowTheBeginningOfOneThatLastedTooLong() {
        long fired = START - 3 * TimeSpan.LONGEST;
        TimeSpan aim =
                AlertAim.of(story(fired, fired + 2 * TimeSpan.LONGEST), SEEN).orElseThrow();
        assertTrue(aim.contains(fired));
        assertEquals(TimeSpan.LONGEST, aim.length());
    }
}
