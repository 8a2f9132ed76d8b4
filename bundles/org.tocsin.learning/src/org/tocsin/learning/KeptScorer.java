package org.tocsin.learning;

import org.tocsin.api.detector.InvalidModelException;

/** A scorer whose memory can be kept, taken up again, frozen and corrected. Called like {@link Scorer}. */
public interface KeptScorer extends Scorer {

    /** Writes all that it remembers, at any time. */
    void write(ModelOutput out);

    /**
     * A new scorer with the settings of this one, which goes on exactly where the one was that wrote this. This one stays
     * as it is.
     */
    KeptScorer read(ModelInput in) throws InvalidModelException;

    /** Remembers nothing more until thawed; it goes on scoring. */
    void freeze(boolean frozen);

    /**
     * Forgets what it remembers of a span of event time, both ends included.
     *
     * @return whether there was any
     */
    boolean leaveOut(long fromMillis, long toMillis);

    /** A person says that a span of event time, both ends included, was normal; one that holds nothing back knows that. */
    default void learn(long fromMillis, long toMillis) {}
}
