package org.tocsin.engine.internal.lane;

/** What a lane works off, in order. */
public sealed interface LaneItem permits Arrival, LaneCommand, LaneBarrier {

    /** Its place in the whole input. */
    long number();
}
