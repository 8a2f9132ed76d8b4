package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Finding;
import org.tocsin.api.monitor.CheckStatus;

class RarityTest {

    private static CheckStatus status(String detector, Finding... findings) {
        return new CheckStatus(
                detector,
                "",
                CheckStatus.Phase.FIRING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(findings));
    }

    private static Finding finding(String text, String note) {
        return new Finding(text, 0, 3, Finding.Truth.NONE, note);
    }

    @Test
    void shouldHaveALineForEachPartOfTheDetector() {
        List<CheckStatus> statuses = List.of(
                status("rule", finding("cpu > 90", "")),
                status(
                        "ensemble",
                        finding("windows", "one event in 1,234"),
                        finding("deviation", "one event in 9, raises by itself")));
        assertEquals(
                "windows: one event in 1,234\ndeviation: one event in 9, raises by itself",
                Rarity.words(statuses, "ensemble"));
        assertEquals("", Rarity.words(statuses, "rule"));
        assertEquals("", Rarity.words(List.of(), "ensemble"));
    }
}
