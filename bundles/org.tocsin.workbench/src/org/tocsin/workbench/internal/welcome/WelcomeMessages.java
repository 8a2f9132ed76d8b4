package org.tocsin.workbench.internal.welcome;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the first page say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class WelcomeMessages extends NLS {

    public static String title;
    public static String begun;
    public static String demo;
    public static String demoHelp;
    public static String look;
    public static String lookHelp;
    public static String writeRule;
    public static String writeRuleHelp;
    public static String open;
    public static String openHelp;
    public static String help;
    public static String helpHelp;
    public static String keys;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.welcome.messages", WelcomeMessages.class);
    }

    private WelcomeMessages() {}
}
