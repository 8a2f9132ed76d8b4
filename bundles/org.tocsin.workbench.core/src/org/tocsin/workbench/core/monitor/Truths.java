package org.tocsin.workbench.core.monitor;

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

    /** The value of a part with its unit, empty where it has none. */
    public static String value(Finding finding) {
        if (Double.isNaN(finding.value())) {
            return "";
        }
        String number = Figures.number(finding.value());
        return number(finding) && !finding.note().isEmpty() ? number + " " + finding.note() : number;
    }

    /** What should be known besides the value and its unit; may be empty. */
    public static String note(Finding finding) {
        return number(finding) ? "" : finding.note();
    }

    /** Whether the part is a number that is known: its note is the unit then, if it is a single word. */
    private static boolean number(Finding finding) {
        return finding.truth() == Truth.NONE
                && !Double.isNaN(finding.value())
                && !finding.note().contains(" ");
    }
}
