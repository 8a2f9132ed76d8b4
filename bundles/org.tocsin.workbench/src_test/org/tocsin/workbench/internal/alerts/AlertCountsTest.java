package org.tocsin.workbench.internal.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.core.monitor.AlertSearch;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.silence.SilenceCensus;

class AlertCountsTest {

    private static final List<AlertStory> FIRED = List.of(story("a"), story("b"), story("c"));
    private static final SilenceCensus ONE = new SilenceCensus(Set.of("b"), Map.of("s1", 1), 1, 1);

    private static AlertStory story(String id) {
        return AlertStory.beginning(new Alert(
                id,
                Instant.EPOCH,
                AlertState.FIRING,
                Instant.EPOCH,
                Severity.MAJOR,
                new Alert.Subject("web-1", DetectorKind.RULE, "rule", "cpu-high"),
                new Alert.Evidence(1, 1, "too high", List.of()),
                Optional.empty()));
    }

    @Test
    void shouldSayNothingOfSilencesWhereThereIsNone() {
        AlertCounts counts = AlertCounts.of(FIRED, FIRED, SilenceCensus.NONE);
        assertEquals("3 alerts, 3 open", counts.words(3));
        assertEquals("2 of 3 alerts, 3 open", counts.words(2));
    }

    @Test
    void shouldLeaveSilencedAlertsOutOfTheOpenOnes() {
        AlertCounts hidden = AlertCounts.of(FIRED, List.of(FIRED.get(0), FIRED.get(2)), ONE);
        assertEquals("2 alerts, 2 open, 1 silenced", hidden.words(2));
        AlertCounts shown = AlertCounts.of(FIRED, FIRED, ONE);
        assertEquals("3 alerts, 2 open, 1 silenced", shown.words(3));
    }

    @Test
    void shouldSayWhyNoAlertIsShown() {
        assertTrue(new AlertCounts(0, 0, 0).hint(AlertSearch.of("disk"), FIRED).startsWith("No alerts so far."));
        assertTrue(new AlertCounts(0, 0, 2).hint(AlertSearch.of("disk"), FIRED).startsWith("All alerts are silenced."));
        assertTrue(new AlertCounts(3, 1, 0).hint(AlertSearch.of("disk"), FIRED).startsWith("No alert matches"));
    }

    @Test
    void shouldSayThatNothingIsInTheStateThatIsSearchedFor() {
        AlertCounts counts = new AlertCounts(3, 1, 0);
        assertEquals("Nothing is flapping now.", counts.hint(AlertSearch.of("Flapping"), FIRED));
        assertTrue(counts.hint(AlertSearch.of("firing"), FIRED).startsWith("No alert matches"));
        assertTrue(counts.hint(AlertSearch.of("flapping disk"), FIRED).startsWith("No alert matches"));
    }
}
