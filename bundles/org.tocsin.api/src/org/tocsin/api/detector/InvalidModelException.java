package org.tocsin.api.detector;

/** Something is not a model that the detector can take up. The message is a sentence for people. */
public final class InvalidModelException extends Exception {

    private static final long serialVersionUID = 1;

    public InvalidModelException(String message) {
        super(message);
    }

    public InvalidModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
