package org.tocsin.headless.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.tocsin.api.setting.Parameter;

/** Prints parameters for people. */
final class Listing {

    private final PrintWriter out;

    Listing(PrintWriter out) {
        this.out = out;
    }

    /** A heading, a description and the parameters with their defaults. */
    void print(String id, String heading, String description, List<Parameter> parameters) {
        out.printf("%s  %s%n    %s%n", id, heading, description);
        for (Parameter parameter : parameters) {
            String value = parameter.defaultText().isEmpty() ? "\"\"" : parameter.defaultText();
            out.printf(
                    Locale.ROOT,
                    "    %-28s %s (%s)%n",
                    id + "." + parameter.name() + "=" + value,
                    parameter.help(),
                    parameter.expectation());
        }
        out.println();
    }
}
