package org.tocsin.api.monitor;

/**
 * How far the past of a source has been learned.
 *
 * @param name what the source is called in messages
 * @param learned events so far
 * @param expected about how many there are; 0 if nobody knows
 * @param over whether it is done, or was skipped: the live source begins
 */
public record HistoryProgress(String name, long learned, long expected, boolean over) {

    /** The part that is done, from 0 to 1; NaN if nobody knows. */
    public double share() {
        return over ? 1 : expected == 0 ? Double.NaN : Math.min(1, (double) learned / expected);
    }
}
