package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.event.Event;

class OrderPropertyTest {

    private static final AlertTiming TIMING = new AlertTiming(Duration.ofSeconds(2), Duration.ofSeconds(3));

    /** One event a second of two sources, by turns, with these values. */
    private static List<Event> events(List<Integer> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> EngineRig.event(i % 2 == 0 ? "a" : "b", i / 2, values.get(i)))
                .toList();
    }

    /** The events in the order in which they come if each is under way for so many milliseconds. */
    private static List<Event> delayed(List<Event> events, List<Integer> delays) {
        record Sent(Event event, long at) {}
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            sent.add(new Sent(events.get(i), events.get(i).epochMillis() + delays.get(i)));
        }
        sent.sort(Comparator.comparingLong(Sent::at));
        return sent.stream().map(Sent::event).toList();
    }

    private static List<Alert> replay(List<Event> events, int lanes) throws InterruptedException {
        try (EngineRig rig = new EngineRig()) {
            rig.withLevel(TIMING)
                    .with("mean", new MeanCorrelation.Factory())
                    .open(EngineRig.replay(lanes).withLanes(lanes), false);
            rig.push(events);
            return rig.end();
        }
    }

    private static Map<String, List<Alert>> bySource(List<Alert> alerts) {
        Map<String, List<Alert>> lives = new HashMap<>();
        alerts.forEach(alert -> lives.computeIfAbsent(
                        alert.source() + alert.origin() + (alert.threshold() == 8), key -> new ArrayList<>())
                .add(alert));
        return lives;
    }

    @Property(tries = 15)
    void theOrderWithinTheToleranceDoesNotMatter(
            @ForAll @Size(120) List<@IntRange(max = 12) Integer> values,
            @ForAll @Size(120) List<@IntRange(max = 4_900) Integer> delays)
            throws InterruptedException {
        List<Event> events = events(values);
        assertEquals(bySource(replay(events, 1)), bySource(replay(delayed(events, delays), 3)));
    }

    @Property(tries = 15)
    void lateEventsNeverFireTwiceAndTimeNeverGoesBack(
            @ForAll @Size(120) List<@IntRange(max = 12) Integer> values,
            @ForAll @Size(120) List<@IntRange(max = 40_000) Integer> delays)
            throws InterruptedException {
        List<Event> mixed = delayed(events(values), delays);
        List<Alert> alerts = replay(mixed, 2);
        assertEquals(alerts, replay(mixed, 4));
        Map<String, Alert> last = new HashMap<>();
        for (Alert alert : alerts) {
            Alert before = last.put(alert.id(), alert);
            if (before != null) {
                assertNotEquals(AlertState.FIRING, before.state() == alert.state() ? alert.state() : null);
                assertEquals(false, alert.time().isBefore(before.time()));
            }
        }
    }
}
