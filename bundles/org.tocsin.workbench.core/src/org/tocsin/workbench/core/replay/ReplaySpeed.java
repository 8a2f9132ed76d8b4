package org.tocsin.workbench.core.replay;

/** How fast a replay goes. */
public enum ReplaySpeed {
    REAL("1×", 1),
    TEN("10×", 10),
    HUNDRED("100×", 100),
    THOUSAND("1000×", 1_000),
    FASTEST("as fast as it goes", Double.POSITIVE_INFINITY);

    private final String label;
    private final double factor;

    ReplaySpeed(String label, double factor) {
        this.label = label;
        this.factor = factor;
    }

    public String label() {
        return label;
    }

    /** How much time of the recording passes in the same time of who looks on. */
    public double factor() {
        return factor;
    }
}
