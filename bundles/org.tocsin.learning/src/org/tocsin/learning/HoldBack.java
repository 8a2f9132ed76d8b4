package org.tocsin.learning;

import org.tocsin.api.detector.InvalidModelException;

/**
 * Keeps what is odd out of learning, so that something that breaks every few minutes does not become normal, until it has
 * lasted for so long without a break that it is how things are now. One thread at a time.
 */
public final class HoldBack {

    private static final long NOT = Long.MIN_VALUE;

    private final long lastingMillis;
    private long since = NOT;

    /**
     * @param lastingMillis how long what is odd has to last until it is learned
     */
    public HoldBack(long lastingMillis) {
        this.lastingMillis = lastingMillis;
    }

    /** What is to be done with an event. */
    public enum Answer {
        /** It is normal and can be learned. */
        LEARN,
        /** It is odd and must not be learned. */
        HOLD,
        /** It has been odd for so long that it is the new normal: what was learned before says nothing any more. */
        ACCEPT
    }

    /** Asks about the event of this time. */
    public Answer ask(boolean odd, long time) {
        if (!odd) {
            since = NOT;
            return Answer.LEARN;
        }
        if (since == NOT || time < since) {
            since = time;
        }
        if (time - since < lastingMillis) {
            return Answer.HOLD;
        }
        since = NOT;
        return Answer.ACCEPT;
    }

    /** Whether something has been odd since a time in this span, both ends included, and still is. */
    public boolean since(long fromMillis, long toMillis) {
        return since != NOT && since >= fromMillis && since <= toMillis;
    }

    public void write(ModelOutput out) {
        out.whole(since);
    }

    /** Goes on as the one that was written, with the time of its own. */
    public void read(ModelInput in) throws InvalidModelException {
        since = in.time();
    }
}
