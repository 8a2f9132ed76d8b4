package org.tocsin.api.source;

import org.osgi.annotation.versioning.ConsumerType;

/** A running source. */
@ConsumerType
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    /** Ends the source: after this returns, it pushes nothing more. Closing twice is harmless. */
    @Override
    void close();
}
