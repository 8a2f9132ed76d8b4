package org.tocsin.workbench.internal.evaluation;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the view Evaluation and its form say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class EvaluationMessages extends NLS {

    public static String recording;
    public static String recordingHelp;
    public static String browse;
    public static String recordingTitle;
    public static String truth;
    public static String truthHint;
    public static String truthHelp;
    public static String browseTruth;
    public static String truthTitle;
    public static String evaluate;
    public static String stop;
    public static String export;
    public static String job;
    public static String reading;
    public static String notInstalled;
    public static String exportTitle;
    public static String written;
    public static String unwritable;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.evaluation.messages", EvaluationMessages.class);
    }

    private EvaluationMessages() {}
}
