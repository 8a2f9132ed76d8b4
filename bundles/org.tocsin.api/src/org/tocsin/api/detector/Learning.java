package org.tocsin.api.detector;

/**
 * What a detector has learned of one source: a model that can be kept, taken up again, frozen and corrected.
 *
 * <p>All methods are called like {@link Detector#inspect}: by one thread at a time, between two events. Event times are
 * in milliseconds since 1970-01-01T00:00Z.
 */
public interface Learning {

    /**
     * What a model depends on besides the events, in words, such as the settings that it was learned with. One that was
     * learned with other words is not taken up.
     */
    String basis();

    /** How many models it has learned since it was made. Once there is one more, it is worth keeping. */
    long generation();

    /** The model as it is, in a form of the detector's own; only after the first generation or a restored one. */
    byte[] save();

    /**
     * Takes up a model in place of what was learned.
     *
     * @param model what {@link #save} gave, or anything else: it comes from a file
     * @throws InvalidModelException with a sentence for people, if this is no model; the detector stays as it was
     */
    void restore(byte[] model) throws InvalidModelException;

    /**
     * Takes over what is worth keeping besides the model, such as the scores of the last day, from what it replaces
     * because the settings were changed.
     */
    default void succeed(Learning before) {}

    /** Learns nothing more until thawed; it goes on judging. */
    void freeze(boolean frozen);

    /**
     * Told before an event when the first alert of any check on the same source opens, or the last one closes: events
     * that come meanwhile are not learned.
     */
    void trouble(boolean open);

    /** A person says that the events of this span, both ends included, were not normal: it learns anew without them. */
    void leaveOut(long fromMillis, long toMillis);

    /** A person says that the events of this span, both ends included, were normal: those held back are learned now. */
    void learn(long fromMillis, long toMillis);

    LearningStatus status();
}
