package org.tocsin.workbench.internal.replay;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the views of a replay and the dialog about what is recorded say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class ReplayMessages extends NLS {

    public static String replayRecorded;
    public static String looking;
    public static String recordedJob;
    public static String recorded;
    public static String replay;
    public static String play;
    public static String playHelp;
    public static String pause;
    public static String step;
    public static String stepHelp;
    public static String cancel;
    public static String cancelHelp;
    public static String speedHelp;
    public static String scaleHelp;
    public static String position;
    public static String openRecording;
    public static String replayTitle;
    public static String notShown;
    public static String began;
    public static String severity;
    public static String state;
    public static String source;
    public static String what;
    public static String remarks;
    public static String opening;
    public static String compareRules;
    public static String compareNow;
    public static String compareNowHelp;
    public static String compareRecorded;
    public static String compareRecordedHelp;
    public static String stop;
    public static String compareTitle;
    public static String comparison;
    public static String change;
    public static String detector;
    public static String ended;
    public static String stillOpen;
    public static String message;
    public static String nothing;
    public static String close;
    public static String closeHelp;
    public static String noIncident;
    public static String to;
    public static String sources;
    public static String tickAll;
    public static String tickNone;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.replay.messages", ReplayMessages.class);
    }

    private ReplayMessages() {}
}
