package org.tocsin.detector.rule.internal.run;

/** A part of a compiled condition that has to see every event, asked or not. */
@FunctionalInterface
interface Memory {

    /** Takes note of the event that its numbers show now. */
    void update(long time);
}
