package org.tocsin.detector.rule.internal.language;

/** Ends the reading of a text that cannot be understood any further. */
final class FlawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    FlawException(Span span, String message) {
        super(message, null, false, false);
        this.flaw = new Flaw(span, message);
    }

    Flaw flaw() {
        return flaw;
    }
}
