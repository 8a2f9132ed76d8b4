package org.tocsin.workbench.internal.alerts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the alert table and the dialogs about alerts say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class AlertMessages extends NLS {

    public static String acknowledge;
    public static String unacknowledge;
    public static String resolve;
    public static String falseAlarm;
    public static String reopen;
    public static String note;
    public static String learn;
    public static String leaveOut;
    public static String openRule;
    public static String whyNot;
    public static String openModel;
    public static String openRunbook;
    public static String silence;
    public static String copyAsText;
    public static String several;
    public static String noteWords;
    public static String remarkWords;
    public static String severalStories;
    public static String resolveEffect;
    public static String falseAlarmEffect;
    public static String learnEffect;
    public static String severity;
    public static String state;
    public static String began;
    public static String changed;
    public static String source;
    public static String detector;
    public static String metric;
    public static String value;
    public static String expected;
    public static String score;
    public static String message;
    public static String remarks;
    public static String sources;
    public static String metrics;
    public static String alert;
    public static String alerts;
    public static String part;
    public static String open;
    public static String silenced;
    public static String silencedState;
    public static String noneInState;
    public static String noneFound;
    public static String allSilenced;
    public static String none;
    public static String noneInReplay;
    public static String showSilenced;
    public static String showSilencedHelp;
    public static String flat;
    public static String flatHelp;
    public static String searchKept;
    public static String searchKeptHelp;
    public static String lookingUp;
    public static String newestFound;
    public static String allFound;
    public static String searchHint;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.alerts.messages", AlertMessages.class);
    }

    private AlertMessages() {}
}
