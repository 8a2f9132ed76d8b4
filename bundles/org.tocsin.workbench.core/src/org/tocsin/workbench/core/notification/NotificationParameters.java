package org.tocsin.workbench.core.notification;

import java.util.Arrays;
import java.util.List;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.setting.Parameter;

/** What can be set of notifications, declared like the parameters of a plug-in. */
public final class NotificationParameters {

    /** The group of these settings. */
    public static final String GROUP = "notification";

    /** All of them, in the order in which to show them. */
    public static final List<Parameter> ALL = List.of(
            new Parameter.OfBoolean(
                    "shown",
                    "Show notifications",
                    "Tell of alerts that begin to fire while another window is used.",
                    true),
            new Parameter.OfChoice(
                    "severity",
                    "From severity",
                    "Alerts that are less bad are not told. Silenced ones never are.",
                    Severity.MAJOR.word(),
                    Arrays.stream(Severity.values()).map(Severity::word).toList()),
            new Parameter.OfBoolean("sound", "Sound", "The sound of the system, once for each notification.", false));

    private NotificationParameters() {}
}
