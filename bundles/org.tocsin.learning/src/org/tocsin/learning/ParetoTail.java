package org.tocsin.learning;

import org.tocsin.api.detector.InvalidModelException;

/**
 * A generalised Pareto distribution, by the negative natural logarithm of the share that lies beyond: its rareness.
 *
 * @param shape 0 where the tail is exponential, more where it is heavier
 * @param scale in the unit of the values
 */
record ParetoTail(double shape, double scale) {

    private static final double LIGHT = 1e-6;

    /** How rare it is that a value lies so far beyond the start of the tail, from 0 on. */
    double rareness(double excess) {
        double scales = excess / scale;
        return shape < LIGHT ? scales : Math.log1p(shape * scales) / shape;
    }

    /** How far beyond the start of the tail a value with this rareness lies. */
    double excess(double rareness) {
        return scale * (shape < LIGHT ? rareness : Math.expm1(shape * rareness) / shape);
    }

    /** What lies beyond this excess, as if the tail began there, when its shape is larger by so much. */
    ParetoTail from(double excess, double heavier) {
        return new ParetoTail(shape + heavier, scale + shape * excess);
    }

    void write(ModelOutput out) {
        out.real(shape);
        out.real(scale);
    }

    /** As the one that was written. */
    static ParetoTail read(ModelInput in, double heaviest) throws InvalidModelException {
        ParetoTail tail = new ParetoTail(in.finite(), in.finite());
        in.check(tail.shape >= 0 && tail.shape <= heaviest && tail.scale > 0);
        return tail;
    }
}
