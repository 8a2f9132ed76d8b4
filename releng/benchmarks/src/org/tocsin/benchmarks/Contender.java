package org.tocsin.benchmarks;

/** Something whose speed is measured on slices of input. */
interface Contender extends AutoCloseable {

    /** Makes the input for the next slice ready, outside the time that is taken. */
    void prepare(int events);

    /** Works off what was made ready, and returns when all of it is done. */
    void run() throws Exception;

    /** A slice is a multiple of so many events, where the work comes in rounds. */
    default int round() {
        return 1;
    }

    @Override
    default void close() {}
}
