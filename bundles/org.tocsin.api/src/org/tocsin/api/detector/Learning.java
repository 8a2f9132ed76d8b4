package org.tocsin.api.detector;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a detector has learned of one source: a model that can be kept, taken up again, frozen and corrected.
 *
 * <p>All methods are called like {@link Detector#inspect}: by one thread at a time, between two events. Event times are
 * in milliseconds since 1970-01-01T00:00Z.
 */
@ConsumerType
public interface Learning {

    /** After how many events what was trained in the background is taken up. */
    int TRAINING_EVENTS = 64;

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

    /**
     * From now on, work that takes long, such as growing a forest, is not done in {@link Detector#inspect} or {@link
     * #restore} but handed out by {@link #training}. Called at most once, before anything else.
     */
    default void handOut() {}

    /**
     * Work that fell due, with all that it needs as it was then. Asked after each event and after {@link #restore} where
     * {@link #handOut} was called; each work is handed out once, and none is lost while others are done.
     *
     * <p>It is run by another thread, while events go on to be judged by the model that there is. What it gives is run by
     * the thread of the detector, between two events, and takes up the new model: at the {@value #TRAINING_EVENTS}th
     * event after the work was handed out or, where it is not done by then, at the first event after that. A replay waits
     * for it at that event, so that its result does not depend on the speed of any machine. After {@link #restore} it is
     * taken up as soon as it is done. Work that has become out of date meanwhile gives something that does nothing.
     */
    default Optional<Supplier<Runnable>> training() {
        return Optional.empty();
    }

    LearningStatus status();
}
