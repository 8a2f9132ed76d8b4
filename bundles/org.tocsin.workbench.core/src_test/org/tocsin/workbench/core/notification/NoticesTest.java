package org.tocsin.workbench.core.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.core.incident.CurrentIncidents;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.silence.SilenceCensus;

class NoticesTest {

    private static final NotificationSettings MAJOR = new NotificationSettings(true, Severity.MAJOR, false);

    private Instant now = AlertSamples.START;
    private final InstantSource time = () -> now;
    private final AlertBoard board = new AlertBoard();
    private final CurrentIncidents incidents = new CurrentIncidents(board);
    private final Notices notices = new Notices(time.withZone(ZoneOffset.UTC));

    @BeforeEach
    void oneThatIsKnown() {
        fires("known", "web-1");
        assertEquals(Optional.empty(), away(MAJOR));
    }

    private void fires(String id, String source) {
        board.add(AlertSamples.rule(id, AlertState.FIRING, 0, source, "cpu"));
    }

    private Optional<Notice> away(NotificationSettings settings) {
        return notices.next(incidents.now(), SilenceCensus.NONE, settings, false);
    }

    @Test
    void shouldTellOfAnAlertOnce() {
        fires("a", "web-1");
        Notice notice = away(MAJOR).orElseThrow();
        assertEquals(List.of("a"), notice.ids());
        assertEquals("major: web-1", notice.title());
        assertFalse(notice.more());
        board.add(AlertSamples.rule("a", AlertState.RECOVERING, 5));
        assertEquals(Optional.empty(), away(MAJOR));
    }

    @Test
    void shouldMakeOneNoticeOfAFlood() {
        fires("a", "web-1");
        away(MAJOR);
        now = now.plusSeconds(10);
        fires("b", "web-2");
        fires("c", "web-2");
        Notice notice = away(MAJOR).orElseThrow();
        assertEquals("3 alerts on 2 sources", notice.title());
        assertTrue(notice.more());
        now = now.plusSeconds(16);
        fires("d", "web-3");
        assertEquals("major: web-3", away(MAJOR).orElseThrow().title());
    }

    @Test
    void shouldBeQuietWhileSomebodyLooksAndNotMakeUpForItLater() {
        fires("a", "web-1");
        assertEquals(Optional.empty(), notices.next(incidents.now(), SilenceCensus.NONE, MAJOR, true));
        assertEquals(Optional.empty(), away(MAJOR));
    }

    @Test
    void shouldNeverTellOfSilencedAlerts() {
        fires("a", "web-1");
        SilenceCensus silenced = new SilenceCensus(Set.of("a"), Map.of("s", 1), 1, 1);
        assertEquals(Optional.empty(), notices.next(incidents.now(), silenced, MAJOR, false));
    }

    @Test
    void shouldTellOfAnAlertWhenItHasBecomeBadEnough() {
        fires("a", "web-1");
        assertEquals(Optional.empty(), away(new NotificationSettings(true, Severity.CRITICAL, false)));
        assertTrue(away(MAJOR).isPresent());
    }

    @Test
    void shouldTellNothingWhereThatIsSwitchedOff() {
        fires("a", "web-1");
        assertEquals(Optional.empty(), away(new NotificationSettings(false, Severity.INFO, true)));
    }
}
