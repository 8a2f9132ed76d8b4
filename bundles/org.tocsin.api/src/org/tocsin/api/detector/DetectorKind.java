package org.tocsin.api.detector;

/** How a detector knows what is normal. */
public enum DetectorKind {
    /** Somebody said so. */
    RULE,
    /** It learned so from data. */
    ML
}
