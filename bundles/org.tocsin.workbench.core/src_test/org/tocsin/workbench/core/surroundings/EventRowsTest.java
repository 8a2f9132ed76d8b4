package org.tocsin.workbench.core.surroundings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.monitor.MetricHistory;

class EventRowsTest {

    private static final Schema SCHEMA = Schema.of(List.of(new Metric("load", ""), new Metric("cpu", "%")));

    private final MetricHistory history = new MetricHistory(10, Duration.ofHours(1));

    private void send(int from, int to) {
        for (int second = from; second < to; second++) {
            long time = AlertSamples.START.plusSeconds(second).toEpochMilli();
            history.seen(
                    Event.of("web-1", time, SCHEMA, new double[] {second == 50 ? Double.NaN : 1, second}),
                    List.of(),
                    List.of());
        }
    }

    private static Alert fired(int second) {
        return AlertSamples.rule("a", AlertState.FIRING, second);
    }

    @Test
    void shouldShowTheEventsAroundTheOneThatFiredWithTheGuiltyMetricFirst() {
        send(0, 100);
        EventRows rows = EventRows.around(fired(50), history);
        assertEquals(List.of("cpu (%)", "load"), rows.metrics());
        assertEquals(2 * EventRows.EACH_SIDE + 1, rows.rows().size());
        assertEquals(EventRows.EACH_SIDE, rows.fired());
        assertEquals(List.of("50", "—"), rows.rows().get(rows.fired()).values());
    }

    @Test
    void shouldShowWhatThereIsOfAnAlertThatHasJustFired() {
        send(0, 4);
        EventRows rows = EventRows.around(fired(3), history);
        assertEquals(4, rows.rows().size());
        assertEquals(3, rows.fired());
    }

    @Test
    void shouldShowNothingWhereNothingIsKeptAnyMore() {
        assertEquals(EventRows.NONE, EventRows.around(fired(3), history));
        send(4_000, 4_010);
        assertEquals(EventRows.NONE, EventRows.around(fired(3), history));
    }

    @Test
    void shouldMarkNoEventWhereNoneWasAtThatTime() {
        send(10, 20);
        assertEquals(-1, EventRows.around(fired(5), history).fired());
    }
}
