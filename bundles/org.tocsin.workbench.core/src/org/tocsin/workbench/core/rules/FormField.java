package org.tocsin.workbench.core.rules;

import java.util.Optional;

/** One input of the form. To be used on the UI thread. */
public interface FormField {

    String text();

    /** Shows a text; nobody is told of that as of a change. */
    void show(String text);

    /** Shows what is wrong with it, if something is. */
    void mark(Optional<DraftProblem> problem);

    void enable(boolean enabled);

    void focus();
}
