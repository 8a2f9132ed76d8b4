package org.tocsin.workbench.internal.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the help window and the pages about settings say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class HelpMessages extends NLS {

    public static String title;
    public static String search;
    public static String monitoring;
    public static String monitoringAbout;
    public static String advanced;
    public static String advancedAbout;
    public static String recording;
    public static String recordingAbout;
    public static String notifications;
    public static String notificationsAbout;
    public static String settings;
    public static String expected;
    public static String nothing;
    public static String noSettings;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.help.messages", HelpMessages.class);
    }

    private HelpMessages() {}
}
