package org.tocsin.workbench.internal.overview;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the overview say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class OverviewMessages extends NLS {

    public static String worstFirst;
    public static String byName;
    public static String showWorst;
    public static String score;
    public static String name;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.overview.messages", OverviewMessages.class);
    }

    private OverviewMessages() {}
}
