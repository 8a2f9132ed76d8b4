package org.tocsin.workbench.internal.model;

import org.tocsin.api.detector.Finding;
import org.tocsin.api.detector.Finding.Truth;

/** Whether parts of a condition hold, in signs and words. */
public final class Truths {

    private Truths() {}

    public static String sign(Truth truth) {
        return switch (truth) {
            case TRUE -> "✓";
            case FALSE -> "✗";
            case UNKNOWN -> "?";
            case NONE -> "";
        };
    }

    public static String words(Truth truth) {
        return switch (truth) {
            case TRUE -> "holds";
            case FALSE -> "does not hold";
            case UNKNOWN -> "unknown";
            case NONE -> "";
        };
    }

    /** Sign and words: {@code ✓ holds}. */
    public static String text(Truth truth) {
        return (sign(truth) + " " + words(truth)).strip();
    }

    /** The value of a part, empty where it has none. */
    public static String value(Finding finding) {
        return Double.isNaN(finding.value()) ? "" : Figures.number(finding.value());
    }
}
