package org.tocsin.workbench.internal.health;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the tables of the view Health say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class HealthMessages extends NLS {

    public static String figure;
    public static String now;
    public static String course;
    public static String least;
    public static String most;
    public static String nothing;
    public static String resume;
    public static String resumeHelp;
    public static String plugIn;
    public static String state;
    public static String kind;
    public static String perSecond;
    public static String perSecondHelp;
    public static String timeEach;
    public static String timeEachHelp;
    public static String ofCore;
    public static String ofCoreHelp;
    public static String failures;
    public static String failuresHelp;
    public static String happened;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.health.messages", HealthMessages.class);
    }

    private HealthMessages() {}
}
