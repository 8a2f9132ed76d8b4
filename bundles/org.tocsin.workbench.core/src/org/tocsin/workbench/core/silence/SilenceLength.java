package org.tocsin.workbench.core.silence;

/** How long a new silence should hold, as it is offered. */
public enum SilenceLength {
    QUARTER("15 min"),
    HOUR("1 h"),
    FOUR_HOURS("4 h"),
    /** Until eight in the morning of the next day. */
    TOMORROW("Until tomorrow 08:00"),
    /** Between two times. */
    BETWEEN("From – until"),
    /** On a calendar. */
    WEEKLY("Every week");

    private final String label;

    SilenceLength(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
