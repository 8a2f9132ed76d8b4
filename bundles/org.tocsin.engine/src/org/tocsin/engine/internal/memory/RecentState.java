package org.tocsin.engine.internal.memory;

import org.tocsin.api.detector.Check;
import org.tocsin.engine.internal.alert.AlertSubject;

/**
 * What the detector of one check remembers of the last events.
 *
 * @param subject the check and what it is about
 * @param definition a digest of what the check was made from
 * @param time event time of what it judged last, in milliseconds
 * @param state in a form of the detector's own
 */
public record RecentState(AlertSubject subject, String definition, long time, byte[] state) {

    public static RecentState of(AlertSubject subject, Check check, long time, byte[] state) {
        return new RecentState(subject, Remembered.digest(check), time, state);
    }

    /** Whether the check is still made from the same. */
    public boolean fits(Check check) {
        return definition.equals(Remembered.digest(check));
    }

    /** Whether the source has begun anew, so long before that it does not repeat its last moments. */
    public boolean isOfAnotherStory(long eventTime) {
        return time - eventTime > Remembered.LONGEST_REPEAT;
    }
}
