package org.tocsin.writer.log.internal;

import java.io.Console;
import java.io.PrintStream;
import java.util.Map;
import org.tocsin.api.detector.Severity;

/**
 * The terminal that lines are shown on.
 *
 * @param out where lines go
 * @param colour whether they have the colour of their severity
 */
record Terminal(PrintStream out, boolean colour) {

    private static final String ESCAPE = "\u001b[";
    private static final String PLAIN = ESCAPE + "0m";

    void show(Severity severity, String line) {
        out.println(colour ? ESCAPE + code(severity) + "m" + line + PLAIN : line);
    }

    private static String code(Severity severity) {
        return switch (severity) {
            case INFO -> "36";
            case WARNING -> "33";
            case MAJOR -> "31";
            case CRITICAL -> "1;31";
        };
    }

    /** Whether colour is right in this environment, following https://no-color.org. */
    static boolean showsColour(Map<String, String> environment, boolean interactive) {
        String type = environment.getOrDefault("TERM", "");
        return interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !type.isEmpty()
                && !type.equals("dumb");
    }

    /** Whether the standard output of this process is a terminal. */
    static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // from Java 22 on there is a console even without a terminal, and this method, which 21 does not have
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
