package org.tocsin.workbench.core.silence;

/** What is filled in to make a silence, as far as it can be wrong. */
public enum SilenceField {
    SOURCE,
    FROM,
    UNTIL,
    DAYS,
    START,
    LENGTH,
    ZONE
}
