package org.tocsin.workbench.internal.timeline;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the timeline and its menus say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class TimelineMessages extends NLS {

    public static String rule;
    public static String learned;
    public static String compareWith;
    public static String showProcesses;
    public static String resetPanels;
    public static String panels;
    public static String panelsHelp;
    public static String backToLive;
    public static String backToLiveHelp;
    public static String hold;
    public static String holdHelp;
    public static String zoomIn;
    public static String zoomInHelp;
    public static String zoomOut;
    public static String zoomOutHelp;
    public static String past;
    public static String byMetric;
    public static String bySource;
    public static String alerting;
    public static String lengthHelp;
    public static String savePicture;
    public static String unwritable;
    public static String reading;
    public static String held;
    public static String timeline;
    public static String newRule;
    public static String newRuleOn;
    public static String nothing;
    public static String hourAgo;
    public static String hourAgoWords;
    public static String yesterday;
    public static String yesterdayWords;
    public static String weekAgo;
    public static String weekAgoWords;
    public static String fold;
    public static String unfold;
    public static String moveUp;
    public static String moveDown;
    public static String taller;
    public static String smaller;
    public static String showTable;
    public static String copyCsv;
    public static String copyPicture;
    public static String saveAsPicture;
    public static String episode;
    public static String noneThen;
    public static String noneTicked;
    public static String noneAlerting;
    public static String noneWatched;
    public static String waiting;
    public static String heldAt;
    public static String newest;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.timeline.messages", TimelineMessages.class);
    }

    private TimelineMessages() {}
}
