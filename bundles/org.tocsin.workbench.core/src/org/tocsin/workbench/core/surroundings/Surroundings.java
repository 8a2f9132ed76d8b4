package org.tocsin.workbench.core.surroundings;

/**
 * What lies around an alert.
 *
 * @param events those of its source
 * @param companions other alerts
 */
public record Surroundings(EventRows events, Companions companions) {

    public static final Surroundings NONE = new Surroundings(EventRows.NONE, Companions.NONE);
}
