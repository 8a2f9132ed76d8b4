package org.tocsin.workbench.core.replay;

import java.time.Duration;

/** How much of what was recorded is replayed. */
public enum RecordedTime {
    LAST_HOUR("Last &hour", Duration.ofHours(1)),
    LAST_DAY("Last &24 hours", Duration.ofDays(1)),
    BETWEEN("&From", Duration.ZERO);

    private final String label;
    private final Duration length;

    RecordedTime(String label, Duration length) {
        this.label = label;
        this.length = length;
    }

    public String label() {
        return label;
    }

    /** How long it is, up to the last event; zero if somebody says from when to when. */
    Duration length() {
        return length;
    }
}
