package org.tocsin.workbench.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tocsin.recording.RecordingExtent;
import org.tocsin.workbench.core.monitor.RecordedPast;
import org.tocsin.workbench.core.monitor.SettingsStore;
import org.tocsin.workbench.core.monitor.Troubles;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

class RecordedDraftTest {

    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Instant FIRST = Instant.parse("2026-01-01T10:00:00Z");
    private static final Instant LAST = Instant.parse("2026-01-02T10:30:05Z");
    private static final RecordingExtent EXTENT =
            new RecordingExtent(FIRST, LAST, 100, 1_000, new TreeSet<>(List.of("a", "b")));

    private static RecordedDraft between(String from, String to) {
        return new RecordedDraft(RecordedTime.BETWEEN, from, to, Set.of("a"));
    }

    private static RecordedSpan span(RecordedDraft draft) {
        RecordedPast past = new RecordedPast(
                new WorkbenchSettings(new NoSettings()),
                (place, trouble) -> {
                    throw new AssertionError("nobody reads");
                },
                new Troubles());
        return draft.span(past, EXTENT, ZONE);
    }

    private static final class NoSettings implements SettingsStore {
        @Override
        public String text(String key) {
            return "";
        }

        @Override
        public void put(String key, String text) {}

        @Override
        public void remove(String key) {}
    }

    private static String problem(RecordedDraft draft) {
        return draft.problem(EXTENT, ZONE).orElse("");
    }

    @Test
    void shouldProposeTheLastHourOfEverything() {
        RecordedDraft first = RecordedDraft.first(EXTENT, ZONE);
        assertEquals("", problem(first));
        assertEquals("2026-01-02 09:30:05", first.from());
        RecordedSpan span = span(first);
        assertEquals(Instant.parse("2026-01-02T09:30:05Z"), span.from());
        assertEquals(LAST, span.to());
        assertEquals(Set.of(), span.sources());
    }

    @Test
    void shouldTakeTimesWithAndWithoutSeconds() {
        RecordedDraft draft = between("2026-01-01 11:00", " 2026-01-01 12:00:30 ");
        assertEquals("", problem(draft));
        assertEquals(Instant.parse("2026-01-01T11:00:00Z"), span(draft).from());
        assertEquals(Instant.parse("2026-01-01T12:00:30Z"), span(draft).to());
        assertEquals(Set.of("a"), span(draft).sources());
    }

    @Test
    void shouldSayWhatIsWrong() {
        assertEquals("'noon' is not a time such as 2026-01-01 10:00:00.", problem(between("noon", "2026-01-01 12:00")));
        assertEquals("'' is not a time such as 2026-01-01 10:00:00.", problem(between("2026-01-01 12:00", "")));
        assertEquals("It has to begin before it ends.", problem(between("2026-01-01 12:00", "2026-01-01 12:00")));
        assertTrue(
                problem(between("2025-01-01 12:00", "2025-01-01 13:00")).startsWith("There is nothing of that time;"));
        assertEquals("Tick at least one source.", problem(new RecordedDraft(RecordedTime.LAST_HOUR, "", "", Set.of())));
        assertTrue(RecordedDraft.first(RecordingExtent.NONE, ZONE)
                .problem(RecordingExtent.NONE, ZONE)
                .orElse("")
                .startsWith("Nothing is recorded yet."));
    }
}
