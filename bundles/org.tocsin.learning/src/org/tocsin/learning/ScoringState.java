package org.tocsin.learning;

/**
 * All that a detector around a scorer knows of its source.
 *
 * @param scorer gives the scores
 * @param interval how often the source sends
 * @param scale how rare scores are
 */
record ScoringState(Scorer scorer, EventInterval interval, SurpriseScale scale) {

    /** Nothing is known yet. */
    static ScoringState of(Scorer scorer) {
        return new ScoringState(scorer, new EventInterval(), new SurpriseScale());
    }

    void write(ModelOutput out) {
        interval.write(out);
        scale.write(out);
    }
}
