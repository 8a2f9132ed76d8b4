package org.tocsin.detector.rule.internal.window;

/**
 * A figure over the values of a stretch of event time that ends now: later than {@code now − length}, up to now. Used by
 * one thread; time never goes back.
 */
public interface Window {

    /**
     * Goes on to this time and takes the value that was measured then.
     *
     * @param time in milliseconds of event time
     * @param value what was measured; one that is not finite counts as missing, and only time goes on
     */
    void add(long time, double value);

    /**
     * Passes all that it remembers through the archive. One that has read something else is not to be used any more.
     *
     * @throws IllegalArgumentException if that was not written by a window of the same kind and length
     */
    void keep(Archive archive);

    /** The figure now; NaN where it cannot be told. Allocates nothing. */
    double value();
}
