package org.tocsin.api.alert;

/** Where an alert is in its life. */
public enum AlertState {
    /** Something is not normal, but has not lasted long enough. */
    PENDING,
    /** Pending ended before it had lasted long enough; nobody was called. */
    CANCELLED,
    /** It is wrong now. */
    FIRING,
    /** It is wrong now, and somebody has taken it on. */
    ACKNOWLEDGED,
    /** It is calm, but not yet for long enough. */
    RECOVERING,
    /** It has come and gone so often that it counts as one alert until it is steady. */
    FLAPPING,
    /** It is over. */
    RESOLVED;

    /** Whether an alert in this state calls for somebody: firing, acknowledged, recovering or flapping. */
    public boolean open() {
        return this == FIRING || this == ACKNOWLEDGED || this == RECOVERING || this == FLAPPING;
    }

    /** Whether nothing more follows unless the alert fires again. */
    public boolean over() {
        return this == CANCELLED || this == RESOLVED;
    }

    /** The word for people and files: {@code firing}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
