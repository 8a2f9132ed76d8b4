package org.tocsin.workbench.internal.details;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the details of an alert say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class DetailMessages extends NLS {

    public static String help;
    public static String demoShown;
    public static String demoOffered;
    public static String time;
    public static String now;
    public static String nowUnknown;
    public static String rarity;
    public static String since;
    public static String sinceFor;
    public static String several;
    public static String remarks;
    public static String whenFired;
    public static String expected;
    public static String nothingExpected;
    public static String metrics;
    public static String scoreTitle;
    public static String score;
    public static String threshold;
    public static String withScore;
    public static String happened;
    public static String eventsAround;
    public static String eventsGone;
    public static String companions;
    public static String showAlert;
    public static String more;
    public static String noOther;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.details.messages", DetailMessages.class);
    }

    private DetailMessages() {}
}
