package org.tocsin.install;

/** Something could not be installed or taken out; the message is one sentence for a person. */
public final class InstallException extends Exception {

    private static final long serialVersionUID = 1L;

    public InstallException(String message) {
        super(message);
    }
}
