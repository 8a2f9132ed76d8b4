package org.tocsin.api.source;

/** A running source. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    /** Ends the source: after this returns, it pushes nothing more. Closing twice is harmless. */
    @Override
    void close();
}
