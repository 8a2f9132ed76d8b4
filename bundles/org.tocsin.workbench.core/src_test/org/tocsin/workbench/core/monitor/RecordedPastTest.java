package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tocsin.api.contracts.Events;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.recording.EventRecording;
import org.tocsin.recording.RecordingExtent;
import org.tocsin.recording.RecordingPlace;
import org.tocsin.recording.RecordingQuery;

class RecordedPastTest {

    private final WorkbenchSettings settings = new WorkbenchSettings(new TextStore());
    private final List<String> steps = new ArrayList<>();
    private final List<RecordingPlace> places = new ArrayList<>();
    private final List<Event> kept = new ArrayList<>();
    private final RecordedPast past = new RecordedPast(
            settings,
            (place, trouble) -> {
                steps.add("open");
                places.add(place);
                return new Kept();
            },
            new Troubles());

    private final class Kept implements EventRecording {
        @Override
        public MetricTap tap() {
            return (event, checks, verdicts) -> kept.add(event);
        }

        @Override
        public void read(RecordingQuery query, Predicate<Event> reader) {
            kept.stream().takeWhile(reader).toList();
        }

        @Override
        public RecordingExtent extent() {
            return RecordingExtent.NONE;
        }

        @Override
        public void close() {
            steps.add("close");
        }
    }

    private void set(String name, String value) {
        settings.put(RecordingParameters.GROUP, RecordingParameters.ALL, Map.of(name, value));
    }

    private static void see(MetricTap tap, int second) {
        tap.seen(Events.calm("a", second), List.of(), List.of());
    }

    @Test
    void shouldRecordAWeekInTwoGigabytesUnlessSomethingElseIsSet() throws IOException {
        MetricTap tap = past.tap();
        see(tap, 0);
        List<Event> read = new ArrayList<>();
        past.read(RecordingQuery.between(Instant.MIN, Instant.MAX), read::add);
        assertEquals(List.of(Events.calm("a", 0)), read);
        assertEquals(List.of(new RecordingPlace(past.folder(), Duration.ofDays(7), 2_000_000_000L)), places);
    }

    @Test
    void shouldKeepNothingWhileItIsOffAndStillReadWhatThereIs() throws IOException {
        MetricTap tap = past.tap();
        see(tap, 0);
        set("on", "false");
        past.follow();
        see(tap, 1);
        set("on", "true");
        past.follow();
        see(tap, 2);
        assertEquals(List.of(Events.calm("a", 0), Events.calm("a", 2)), kept);
        assertEquals(List.of("open"), steps);
    }

    @Test
    void shouldGoOnByOtherLimits() {
        MetricTap tap = past.tap();
        set("days", "3");
        past.follow();
        see(tap, 0);
        past.close();
        assertEquals(List.of("open", "close", "open", "close"), steps);
        assertEquals(Duration.ofDays(3), places.getLast().retention());
        assertEquals(1, kept.size());
    }
}
