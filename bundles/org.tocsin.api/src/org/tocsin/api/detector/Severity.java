package org.tocsin.api.detector;

/** How bad it is, from least to worst. */
public enum Severity {
    INFO,
    WARNING,
    MAJOR,
    CRITICAL;

    /** The word for people and files: {@code warning}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
