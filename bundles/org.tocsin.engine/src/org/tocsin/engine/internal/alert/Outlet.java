package org.tocsin.engine.internal.alert;

import org.tocsin.api.alert.Alert;

/**
 * Where transitions of alerts leave the lanes. Every piece of input has a number, by which they can be put into its order;
 * what lets them out at once needs nothing but the transitions. Thread-safe.
 */
public interface Outlet {

    /** Input with this number is about to be given to the lane. Called before it is. */
    default void giving(int lane, long number) {}

    /** The lane has a transition because of the input with this number. Numbers of a lane never go down. */
    void transition(int lane, long number, Alert alert);

    /** The lane has done everything up to this number. */
    default void done(int lane, long number) {}

    /** The lanes have ended: nothing is kept back any more. */
    default void flush() {}
}
