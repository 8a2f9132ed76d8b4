package org.tocsin.engine.internal.alert;

/** What a check looks at. Two checks of the same name with other scopes have nothing to do with each other. */
public enum AlertScope {
    /** The events of one source. */
    SOURCE,
    /** One source, in the light of all others. */
    ACROSS,
    /** Several sources as a whole. */
    GROUP
}
