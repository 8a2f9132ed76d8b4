package org.tocsin.detector.forest.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import weka.core.Capabilities;

/**
 * Loads the part of Weka that looks for its linear algebra libraries and complains on standard output that they are not
 * there. A forest needs none of them, so the complaint goes to the log instead of to the user's terminal.
 */
final class QuietStart {

    private static final Logger LOG = System.getLogger(QuietStart.class.getName());

    /** The virtual machine runs this once, however many lanes come here at the same time. */
    static {
        PrintStream terminal = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            new Capabilities(null);
        } finally {
            System.setOut(terminal);
        }
        LOG.log(
                Level.DEBUG,
                () -> "Weka says: " + said.toString(StandardCharsets.UTF_8).strip());
    }

    private QuietStart() {}

    /** Makes sure that it has happened. */
    static void ofWeka() {
        // Initialising this class is all there is to do.
    }
}
