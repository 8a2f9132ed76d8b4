package org.tocsin.workbench.internal.learning;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the view Learning says, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class LearningMessages extends NLS {

    public static String scoresHelp;
    public static String thresholdHelp;
    public static String table;
    public static String tableHelp;
    public static String scoresTitle;
    public static String apply;
    public static String applyHelp;
    public static String freeze;
    public static String thaw;
    public static String freezeHelp;
    public static String rollBack;
    public static String rollBackHelp;
    public static String leaveOut;
    public static String leaveOutHelp;
    public static String leaveOutTitle;
    public static String leaveOutQuestion;
    public static String learn;
    public static String learnHelp;
    public static String learnTitle;
    public static String learnQuestion;
    public static String model;
    public static String learned;
    public static String events;
    public static String inUse;
    public static String inUseFrozen;
    public static String nothing;
    public static String threshold;
    public static String source;
    public static String detector;
    public static String choose;
    public static String progress;
    public static String progressFrozen;
    public static String unknown;
    public static String asking;
    public static String moreThanZero;
    public static String aDuration;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.learning.messages", LearningMessages.class);
    }

    private LearningMessages() {}
}
