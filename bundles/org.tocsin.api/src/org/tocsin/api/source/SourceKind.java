package org.tocsin.api.source;

/** Where the events of a source come from. */
public enum SourceKind {
    /** From something that runs now; there is always more. */
    LIVE,
    /** From files that somebody names. */
    RECORDED,
    /** From chance, with known incidents. */
    SIMULATED
}
