package org.tocsin.workbench.internal.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the commands say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class CommandMessages extends NLS {

    public static String openRecording;
    public static String allRecordings;
    public static String csvFiles;
    public static String bundles;
    public static String allFiles;
    public static String undo;
    public static String redo;
    public static String undoWhat;
    public static String redoWhat;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.command.messages", CommandMessages.class);
    }

    private CommandMessages() {}
}
