package org.tocsin.workbench.core.monitor;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.setting.Parameter;

/** What can be set of monitoring itself, declared like the parameters of a plug-in. */
public final class MonitoringParameters {

    private static final MonitorSettings DEFAULTS = MonitorSettings.defaults();

    /** What an engineer may want to change, in the order in which to show it. */
    public static final List<Parameter> EVERYDAY = List.of(
            new Parameter.OfDuration(
                    "retention",
                    "Keep on screen",
                    "How far back the timeline reaches. More needs more memory, about a megabyte a source and day.",
                    Duration.ofHours(24),
                    Duration.ofMinutes(5),
                    Duration.ofHours(24)),
            new Parameter.OfDuration(
                    "history",
                    "Keep alerts",
                    "How long alerts that are over can be looked up. It counts from their last transition.",
                    Duration.ofDays(90),
                    Duration.ofDays(1),
                    Duration.ofDays(3650)),
            new Parameter.OfText(
                    "historyUrl",
                    "Alert history",
                    "Where alerts are kept to be looked up: a JDBC address such as"
                            + " jdbc:postgresql://host/base?user=me&password=secret where a team wants one place; used"
                            + " from the next start of monitoring. Empty for a file in the folder .tocsin in your home.",
                    ""),
            new Parameter.OfText(
                    "directory",
                    "Alert files",
                    "The folder of alert_data.csv and alerts.log; a new one is used from the next start of"
                            + " monitoring. Empty for the folder .tocsin/logs in your home.",
                    ""),
            new Parameter.OfDuration(
                    "cooldown",
                    "Cool-down",
                    "An alert that fires again so soon after its end is the same alert, in event time.",
                    DEFAULTS.timing().cooldown(),
                    Duration.ZERO,
                    Duration.ofHours(24)));

    /** How the pipeline is built, which is seldom worth a change. */
    public static final List<Parameter> ADVANCED = List.of(
            new Parameter.OfInteger(
                    "lanes",
                    "Lanes",
                    "Threads that run detectors. More use more cores.",
                    DEFAULTS.capacity().lanes(),
                    1,
                    64),
            new Parameter.OfInteger(
                    "queue",
                    "Queue a lane",
                    "Events that can wait in each lane. A larger queue survives longer bursts of live events.",
                    DEFAULTS.capacity().queue(),
                    16,
                    1_048_576),
            new Parameter.OfDuration(
                    "tolerance",
                    "Tolerance",
                    "How late an event may come and still be sorted in. Later ones are counted and left out.",
                    DEFAULTS.timing().tolerance(),
                    Duration.ZERO,
                    Duration.ofHours(1)),
            new Parameter.OfDuration(
                    "jump",
                    "Doubted beyond",
                    "How far ahead of its source an event may be. One further ahead has to be confirmed by the next, or"
                            + " it is counted and left out.",
                    DEFAULTS.timing().jump(),
                    Duration.ofSeconds(1),
                    Duration.ofDays(7)),
            new Parameter.OfDuration(
                    "idle",
                    "Forget silent sources after",
                    "How long a source may be silent before the detectors forget it, in event time.",
                    DEFAULTS.timing().idle(),
                    Duration.ofSeconds(10),
                    Duration.ofDays(7)),
            new Parameter.OfInteger(
                    "sources",
                    "Most sources",
                    "How many sources there can be at a time. Events of more are refused and counted.",
                    DEFAULTS.capacity().sources(),
                    1,
                    1_000_000));

    /** All of them. */
    public static final List<Parameter> ALL =
            Stream.concat(EVERYDAY.stream(), ADVANCED.stream()).toList();

    private MonitoringParameters() {}
}
