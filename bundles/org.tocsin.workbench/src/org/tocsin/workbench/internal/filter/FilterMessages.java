package org.tocsin.workbench.internal.filter;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the filter and its menu say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class FilterMessages extends NLS {

    public static String tickAll;
    public static String tickAllHelp;
    public static String newRule;
    public static String tick;
    public static String untick;
    public static String openRule;
    public static String openRules;
    public static String copyName;
    public static String open;
    public static String counts;
    public static String alert;
    public static String alerts;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.filter.messages", FilterMessages.class);
    }

    private FilterMessages() {}
}
