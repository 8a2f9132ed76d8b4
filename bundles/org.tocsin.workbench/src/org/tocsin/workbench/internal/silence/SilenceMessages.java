package org.tocsin.workbench.internal.silence;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the view Silences and its dialogs say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class SilenceMessages extends NLS {

    public static String empty;
    public static String newSilence;
    public static String state;
    public static String hides;
    public static String until;
    public static String reason;
    public static String by;
    public static String openNow;
    public static String openNowHelp;
    public static String inAll;
    public static String inAllHelp;
    public static String lastHid;
    public static String made;
    public static String madeBy;
    public static String unused;
    public static String ending;
    public static String ended;
    public static String newOne;
    public static String newHelp;
    public static String edit;
    public static String editHelp;
    public static String extend;
    public static String extendHelp;
    public static String end;
    public static String endHelp;
    public static String delete;
    public static String deleteHelp;
    public static String deleteTitle;
    public static String deleteOne;
    public static String deleteMany;
    public static String reasonLabel;
    public static String reasonHint;
    public static String effectAndTime;
    public static String silence;
    public static String save;
    public static String when;
    public static String stillOpen;
    public static String from;
    public static String untilLabel;
    public static String start;
    public static String length;
    public static String zone;
    public static String names;
    public static String which;
    public static String source;
    public static String rule;
    public static String detector;
    public static String text;
    public static String textHint;
    public static String severity;
    public static String severityHint;
    public static String newTitle;
    public static String editTitle;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.silence.messages", SilenceMessages.class);
    }

    private SilenceMessages() {}
}
