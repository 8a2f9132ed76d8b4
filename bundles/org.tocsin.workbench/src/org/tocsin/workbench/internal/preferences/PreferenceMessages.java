package org.tocsin.workbench.internal.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the pages of the preferences say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class PreferenceMessages extends NLS {

    public static String tocsin;
    public static String monitoring;
    public static String monitoringHelp;
    public static String monitoringAbout;
    public static String notifications;
    public static String notificationsHelp;
    public static String notificationsAbout;
    public static String recording;
    public static String recordingHelp;
    public static String recordingAbout;
    public static String sources;
    public static String sourcesHelp;
    public static String sourcesAbout;
    public static String detectors;
    public static String detectorsHelp;
    public static String detectorsAbout;
    public static String ruleFile;
    public static String ruleFileHelp;
    public static String advanced;
    public static String advancedAbout;
    public static String looking;
    public static String recordedJob;
    public static String recorded;
    public static String fileSource;
    public static String liveSource;
    public static String watchSource;
    public static String offByDefault;
    public static String useDetector;
    public static String problem;
    public static String browse;
    public static String fieldHelp;
    public static String none;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.preferences.messages", PreferenceMessages.class);
    }

    private PreferenceMessages() {}
}
