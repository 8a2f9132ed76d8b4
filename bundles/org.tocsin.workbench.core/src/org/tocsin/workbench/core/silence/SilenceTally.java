package org.tocsin.workbench.core.silence;

import java.time.Instant;
import java.util.Optional;

/**
 * What a silence has hidden.
 *
 * @param alerts how many alerts in all
 * @param last when it last hid one
 */
public record SilenceTally(long alerts, Optional<Instant> last) {

    public static final SilenceTally NONE = new SilenceTally(0, Optional.empty());

    /** With so many more alerts, the last of them hidden at this time. */
    public SilenceTally and(int more, Instant time) {
        return new SilenceTally(
                alerts + more, Optional.of(last.filter(time::isBefore).orElse(time)));
    }
}
