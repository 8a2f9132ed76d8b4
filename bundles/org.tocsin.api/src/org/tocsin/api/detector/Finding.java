package org.tocsin.api.detector;

/**
 * One part of what a detector looked at, for people who ask why it said what it said.
 *
 * @param text the part, as it was written: {@code avg(cpu, 5m)} or {@code cpu > 90}
 * @param depth how deep it is nested in the whole; 0 for the whole
 * @param value what it was; NaN where it has no number or is not known
 * @param truth whether it held, for a part that can hold
 * @param note what should be known besides, such as {@code cpu is missing}; may be empty
 */
public record Finding(String text, int depth, double value, Truth truth, String note) {

    /** Whether a part of a condition holds. */
    public enum Truth {
        TRUE,
        FALSE,
        /** Something is missing. */
        UNKNOWN,
        /** The part is a number. */
        NONE
    }
}
