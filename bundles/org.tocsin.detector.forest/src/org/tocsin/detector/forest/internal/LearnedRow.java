package org.tocsin.detector.forest.internal;

/**
 * One event as it is learned.
 *
 * @param time event time in milliseconds
 * @param values in the order of a schema; not finite where missing
 */
record LearnedRow(long time, double[] values) {

    /** Whether it lies in this span, both ends included. */
    boolean within(long from, long to) {
        return time >= from && time <= to;
    }
}
