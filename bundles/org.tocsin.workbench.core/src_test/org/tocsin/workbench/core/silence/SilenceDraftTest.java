package org.tocsin.workbench.core.silence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tocsin.api.alert.AlertState;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.monitor.AlertStory;

class SilenceDraftTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = AlertSamples.START;

    private static AlertStory rule(String id, String source) {
        return AlertStory.beginning(AlertSamples.rule(id, AlertState.FIRING, 0, source, "cpu"));
    }

    private static AlertStory learned(String id, String source) {
        return AlertStory.beginning(AlertSamples.learned(id, AlertState.FIRING, 0, source, "cpu"));
    }

    private static ScheduleDraft between(String from, String until) {
        return new ScheduleDraft(SilenceLength.BETWEEN, from, until, Set.of(), "", "", "");
    }

    private static ScheduleDraft weekly(String start, String length, String zone, DayOfWeek... days) {
        return new ScheduleDraft(SilenceLength.WEEKLY, "", "", Set.of(days), start, length, zone);
    }

    @Test
    void shouldBeginWithSourceAndRuleOfTheAlertsThatAreSelected() {
        SilenceScope scope = SilenceDraft.of(
                        List.of(rule("a", "web-1"), rule("b", "web-2"), rule("c", "web-1")), NOW, BERLIN)
                .scope();
        assertEquals("web-1, web-2", scope.source().text());
        assertEquals("cpu-high", scope.rule().text());
        assertTrue(scope.detector().any());
    }

    @Test
    void shouldBeginWithTheDetectorWhereThereIsNoRule() {
        SilenceScope scope =
                SilenceDraft.of(List.of(learned("a", "web-1")), NOW, BERLIN).scope();
        assertEquals("forest", scope.detector().text());
        assertTrue(scope.rule().any());
    }

    @Test
    void shouldAskWhatToHideWhereNothingIsSaid() {
        SilenceDraft draft = SilenceDraft.of(List.of(), NOW, BERLIN);
        assertEquals(Set.of(SilenceField.SOURCE), draft.problems(NOW, BERLIN).keySet());
        assertEquals("Matches none of the 1 alert that is open now.", draft.effect(List.of(rule("a", "web-1"))));
    }

    @Test
    void shouldSayHowManyAlertsItWouldHide() {
        SilenceDraft draft = SilenceDraft.of(List.of(rule("a", "web-1")), NOW, BERLIN);
        assertEquals("No alert is open now.", draft.effect(List.of()));
        assertEquals(
                "Matches 1 of the 2 alerts that are open now.",
                draft.effect(List.of(
                        rule("a", "web-1"),
                        learned("b", "web-1"),
                        rule("c", "web-1").ended())));
    }

    @Test
    void shouldSayUntilWhenItWouldHideThem() {
        SilenceDraft draft = SilenceDraft.of(List.of(rule("a", "web-1")), NOW, BERLIN);
        assertEquals("until 15:00", draft.time(NOW, BERLIN));
        assertEquals("", SilenceDraft.of(List.of(), NOW, BERLIN).time(NOW, BERLIN));
    }

    @ParameterizedTest
    @CsvSource({"QUARTER, 900", "HOUR, 3600", "FOUR_HOURS, 14400", "TOMORROW, 64800"})
    void shouldKnowTheUsualLengths(SilenceLength length, long seconds) {
        ScheduleDraft draft = new ScheduleDraft(length, "", "", Set.of(), "", "", "");
        assertTrue(draft.problems(NOW, BERLIN).isEmpty());
        assertEquals(Once.from(NOW, Duration.ofSeconds(seconds)), draft.schedule(NOW, BERLIN));
    }

    @Test
    void shouldReadTimesByTheClockHere() {
        assertEquals(
                Once.from(NOW, Duration.ofHours(1)),
                between("2026-06-30 14:00", "2026-06-30T15:00:00").schedule(NOW, BERLIN));
    }

    @ParameterizedTest
    @CsvSource({
        "soon, 2026-06-30 15:00, FROM",
        "2026-06-30 14:00, '', UNTIL",
        "2026-06-30 14:00, 2026-06-30 14:00, UNTIL",
        "2026-06-30 10:00, 2026-06-30 11:00, UNTIL",
        "2026-02-30 10:00, 2026-06-31 11:00, UNTIL"
    })
    void shouldSayWhichTimeIsWrong(String from, String until, SilenceField field) {
        assertTrue(between(from, until).problems(NOW, BERLIN).containsKey(field));
    }

    @Test
    void shouldReadACalendar() {
        ScheduleDraft draft = weekly("9:30", "90m", "UTC", DayOfWeek.MONDAY);
        assertTrue(draft.problems(NOW, BERLIN).isEmpty());
        assertEquals(
                new Weekly(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 30), Duration.ofMinutes(90), ZoneId.of("UTC")),
                draft.schedule(NOW, BERLIN));
    }

    @Test
    void shouldSayWhatIsWrongWithACalendar() {
        assertEquals(
                Set.of(SilenceField.DAYS, SilenceField.START, SilenceField.LENGTH, SilenceField.ZONE),
                weekly("25:00", "8d", "Europe/Berlyn").problems(NOW, BERLIN).keySet());
    }

    @ParameterizedTest
    @EnumSource(SilenceLength.class)
    void shouldMakeTheSameScheduleAgainWhenItIsEdited(SilenceLength length) {
        ScheduleDraft fresh = ScheduleDraft.fresh(NOW, BERLIN);
        SilenceSchedule schedule = new ScheduleDraft(
                        length,
                        fresh.from(),
                        fresh.until(),
                        fresh.days(),
                        fresh.start(),
                        fresh.duration(),
                        fresh.zone())
                .schedule(NOW.plusSeconds(7), BERLIN);
        assertEquals(schedule, ScheduleDraft.of(schedule, NOW, BERLIN).schedule(NOW, BERLIN));
    }
}
