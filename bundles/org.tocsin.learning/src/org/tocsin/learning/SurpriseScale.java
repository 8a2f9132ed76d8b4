package org.tocsin.learning;

import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.detector.InvalidModelException;

/**
 * Puts the scores of one source on a scale that all detectors share, by their own quantiles: the negative decimal
 * logarithm of the share of earlier scores that were as large.
 *
 * <p>It learns with every score, from a bounded sample that is spread evenly over the whole past, so that what is seen
 * now is compared with all that was ever normal here. A tenth of the sample is the tail from which rare scores
 * are judged, so that it has to be large. One thread at a time; up to 9 kB.
 */
public final class SurpriseScale {

    private static final int SAMPLE = 2048;
    private static final int LEAST = 128;
    private static final int SOONEST = 16;
    private static final int LATEST = 512;

    private ThinnedSample sample = new ThinnedSample(SAMPLE);
    private @Nullable ScoreTail tail;
    private long seen;
    private long next = LEAST;
    private float largest = Float.NEGATIVE_INFINITY;

    /** How many scores have to be learned before it can tell anything. */
    public static int needed() {
        return LEAST;
    }

    /** How many scores were learned. */
    public long seen() {
        return seen;
    }

    /** Whether it can tell how rare a score is. */
    public boolean ready() {
        return seen >= LEAST;
    }

    /** How rare a score is among the earlier ones, from 0 on; 0 while it is not {@link #ready()}. */
    public double surprise(double score) {
        if (seen >= next) {
            tail = ScoreTail.of(sample.sorted());
            next = seen + Math.clamp(seen / 10, SOONEST, LATEST);
        }
        return knownSurprise(score);
    }

    /** The same by what was settled last, without settling anything anew: for those who only look on. */
    double knownSurprise(double score) {
        return tail == null ? 0 : tail.surprise((float) score);
    }

    /** The score with this surprise, at least 1; infinite while it is not ready. */
    public double score(double surprise) {
        return tail == null ? Double.POSITIVE_INFINITY : tail.score(surprise);
    }

    /** Learns a score, after it was asked how rare that is. */
    public void learn(double score) {
        sample.add((float) score);
        largest = Math.max(largest, (float) score);
        seen++;
    }

    /** Whether no score that was learned was as large. */
    public boolean unheardOf(double score) {
        return (float) score > largest;
    }

    public void write(ModelOutput out) {
        sample.write(out);
        out.whole(seen);
        out.whole(next);
        out.real(largest);
        out.flag(tail != null);
        if (tail != null) {
            tail.write(out);
        }
    }

    /** As the one that was written. */
    public static SurpriseScale read(ModelInput in) throws InvalidModelException {
        SurpriseScale scale = new SurpriseScale();
        scale.sample = ThinnedSample.read(in, SAMPLE);
        scale.seen = in.events();
        scale.next = in.events();
        scale.largest = (float) in.real();
        in.check(!Float.isNaN(scale.largest));
        in.check(scale.sample.size() >= Math.min(scale.seen, LEAST) && scale.next >= LEAST);
        scale.tail = in.flag() ? ScoreTail.read(in) : null;
        return scale;
    }
}
