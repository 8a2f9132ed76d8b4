package org.tocsin.workbench.internal.shell;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the menu bar and the status line say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class ShellMessages extends NLS {

    public static String quit;
    public static String about;
    public static String preferences;
    public static String reset;
    public static String file;
    public static String monitor;
    public static String showView;
    public static String window;
    public static String perspective;
    public static String help;
    public static String learning;
    public static String trouble;
    public static String clear;
    public static String troubles;
    public static String noTrouble;
    public static String andMore;
    public static String clickForAll;
    public static String watchingOne;
    public static String watchingMany;
    public static String watching;
    public static String paused;
    public static String stopped;
    public static String starting;
    public static String stopping;
    public static String demoHelp;
    public static String notMonitoring;
    public static String silenced;
    public static String noSilence;
    public static String silences;
    public static String silencesOpen;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.shell.messages", ShellMessages.class);
    }

    private ShellMessages() {}
}
