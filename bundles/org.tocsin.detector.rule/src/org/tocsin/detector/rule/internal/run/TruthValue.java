package org.tocsin.detector.rule.internal.run;

/** A compiled condition. Asked by one thread; asking allocates nothing. */
@FunctionalInterface
interface TruthValue {

    int FALSE = 0;
    int TRUE = 1;
    /** Something that it needs is missing. */
    int UNKNOWN = -1;

    /** One of {@link #TRUE}, {@link #FALSE} and {@link #UNKNOWN}, by the logic of Kleene. */
    int now();
}
