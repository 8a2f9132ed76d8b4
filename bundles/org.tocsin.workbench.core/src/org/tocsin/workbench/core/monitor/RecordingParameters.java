package org.tocsin.workbench.core.monitor;

import java.util.List;
import org.tocsin.api.setting.Parameter;

/** What can be set of the recording, declared like the parameters of a plug-in. */
public final class RecordingParameters {

    /** The group of these settings. */
    public static final String GROUP = "recording";

    /** All of them, in the order in which to show them. */
    public static final List<Parameter> ALL = List.of(
            new Parameter.OfBoolean(
                    "on",
                    "Record what is watched",
                    "Every event is kept, to be replayed and compared with. What is kept already stays when this is off.",
                    true),
            new Parameter.OfInteger("days", "Days", "Events that are older are forgotten.", 7, 1, 365),
            new Parameter.OfNumber(
                    "gigabytes",
                    "Gigabytes",
                    "How much disk it may take; the oldest events are forgotten first. A metric that is measured every"
                            + " second takes 0.15 to 0.6 MB a day.",
                    2,
                    0.5,
                    1_000));

    private RecordingParameters() {}
}
