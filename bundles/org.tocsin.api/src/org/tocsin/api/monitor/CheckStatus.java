package org.tocsin.api.monitor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.detector.Finding;

/**
 * How one check stands on one source.
 *
 * @param detector the id of the detector
 * @param check the name of the check, such as that of a rule; may be empty
 * @param phase where it is
 * @param since since when, in event time; empty if it never left {@link Phase#INACTIVE}
 * @param asOf event time of the newest event that it judged; empty if there was none
 * @param last the last transition of its alerts; empty if there was none
 * @param why what it said last, in words; empty if it is calm
 * @param findings what it looked at, the whole first; may be empty
 */
public record CheckStatus(
        String detector,
        String check,
        Phase phase,
        Optional<Instant> since,
        Optional<Instant> asOf,
        Optional<Alert> last,
        String why,
        List<Finding> findings) {

    public CheckStatus {
        findings = List.copyOf(findings);
    }

    /** Where a check can be. */
    public enum Phase {
        INACTIVE,
        PENDING,
        FIRING,
        ACKNOWLEDGED,
        RECOVERING,
        FLAPPING,
        /** It cannot be told, because something is missing, and no alert is open. */
        NO_DATA,
        /** It is still learning. */
        WARMING_UP;

        /** The words for people: {@code no data}. */
        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }
}
