package org.tocsin.detector.rule.internal.run;

/** A compiled number. NaN means that it is not known. Asked by one thread; asking allocates nothing. */
@FunctionalInterface
interface Number {
    double value();
}
