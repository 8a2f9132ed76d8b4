package org.tocsin.workbench.core.monitor;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.api.detector.Finding;
import org.tocsin.api.monitor.CheckStatus;

/** How rare the newest event of a source is for each part of a detector that learns. */
public final class Rarity {

    private Rarity() {}

    /**
     * A line for each part: {@code windows: one event in 1,234}.
     *
     * @param statuses how the checks of the source stand
     * @param detector the id of the detector
     * @return empty if it tells nothing of that kind
     */
    public static String words(List<CheckStatus> statuses, String detector) {
        return statuses.stream()
                .filter(status -> status.detector().equals(detector))
                .flatMap(status -> status.findings().stream())
                .filter(finding -> !finding.note().isEmpty())
                .map(Rarity::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Finding finding) {
        return finding.text() + ": " + finding.note();
    }
}
