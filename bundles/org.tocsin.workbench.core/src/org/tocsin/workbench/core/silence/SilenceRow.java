package org.tocsin.workbench.core.silence;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A silence as a list of them shows it.
 *
 * @param open how many open alerts it hides
 */
public record SilenceRow(SilenceEntry entry, SilenceState state, int open) {

    /** What holds first, what is over last; of each kind, what was made last first. */
    private static final Comparator<SilenceRow> ORDER = Comparator.comparing(SilenceRow::state)
            .thenComparing(row -> row.entry().silence().made(), Comparator.reverseOrder());

    /** How all of them stand. */
    public static List<SilenceRow> of(Collection<SilenceEntry> entries, SilenceCensus census, Instant now) {
        return entries.stream()
                .map(entry -> new SilenceRow(
                        entry, SilenceState.of(entry, now), census.open().getOrDefault(entry.id(), 0)))
                .sorted(ORDER)
                .toList();
    }

    public AlertSilence silence() {
        return entry.silence();
    }
}
