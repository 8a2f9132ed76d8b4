package org.tocsin.detector.rule.internal.language;

/** What kind of quantity a number with a unit is. */
public enum Dimension {
    PERCENT("a percentage"),
    TIME("a time"),
    SIZE("a size in bytes");

    private final String words;

    Dimension(String words) {
        this.words = words;
    }

    /** For people: {@code a time}. */
    public String words() {
        return words;
    }
}
