package org.tocsin.workbench.internal.source;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the menu of a source say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class SourceMessages extends NLS {

    public static String showTimeline;
    public static String showLearning;
    public static String showOnly;
    public static String hide;
    public static String showAll;
    public static String silence;
    public static String copyName;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.source.messages", SourceMessages.class);
    }

    private SourceMessages() {}
}
