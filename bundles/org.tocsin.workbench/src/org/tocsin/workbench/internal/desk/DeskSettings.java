package org.tocsin.workbench.internal.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.preference.IPreferenceStore;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSourceFactory;

/**
 * What the user has set, kept in a preference store: only values that differ from their defaults, under {@code
 * monitoring.<name>}, {@code source.<id>.<name>} and {@code detector.<id>.<name>}.
 */
public final class DeskSettings {

    private static final MonitorSettings DEFAULTS = MonitorSettings.defaults();

    /** The settings of monitoring itself, declared like those of a plug-in. */
    public static final List<Parameter> MONITORING = List.of(
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
                    1_000_000),
            new Parameter.OfDuration(
                    "cooldown",
                    "Cool-down",
                    "An alert that fires again so soon after its end is the same alert, in event time.",
                    DEFAULTS.timing().cooldown(),
                    Duration.ZERO,
                    Duration.ofHours(24)),
            new Parameter.OfDuration(
                    "retention",
                    "Keep on screen",
                    "How far back the timeline reaches. More needs more memory, about a megabyte a source and day.",
                    Duration.ofHours(24),
                    Duration.ofMinutes(5),
                    Duration.ofHours(24)),
            new Parameter.OfText(
                    "directory",
                    "Alert files",
                    "The folder of alert_data.csv and alerts.log; a new one is used from the next start of"
                            + " monitoring. Empty for the folder .tocsin/logs in your home.",
                    ""));

    private final IPreferenceStore store;

    public DeskSettings(IPreferenceStore store) {
        this.store = store;
    }

    /** Where everything is kept. */
    public IPreferenceStore store() {
        return store;
    }

    /** The values of one group that the user has set and that are allowed. */
    public Map<String, String> values(String group, List<Parameter> parameters) {
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : parameters) {
            String key = group + "." + parameter.name();
            String text = store.getString(key);
            if (!text.isEmpty() && parameter.problem(text).isEmpty()) {
                values.put(parameter.name(), text);
            }
        }
        return values;
    }

    /** Keeps the values of one group; those that are the default are not kept. */
    public void put(String group, List<Parameter> parameters, Map<String, String> values) {
        for (Parameter parameter : parameters) {
            String key = group + "." + parameter.name();
            String text = values.getOrDefault(parameter.name(), parameter.defaultText())
                    .strip();
            if (text.isEmpty() || same(parameter, text)) {
                store.setToDefault(key);
            } else {
                store.setValue(key, text);
            }
        }
    }

    private static boolean same(Parameter parameter, String text) {
        return parameter instanceof Parameter.OfNumber number
                        && parameter.problem(text).isEmpty()
                ? Double.parseDouble(text) == number.defaultValue()
                : text.equals(parameter.defaultText());
    }

    public static String detectorGroup(String id) {
        return "detector." + id;
    }

    public static String sourceGroup(String id) {
        return "source." + id;
    }

    /** Whether a detector is asked: as the user has set it, or as it says itself. */
    public boolean enabled(DetectorDescriptor detector) {
        return store.getBoolean(switchOf(detector)) != detector.byDefault();
    }

    public void enable(DetectorDescriptor detector, boolean enabled) {
        flag(switchOf(detector), enabled != detector.byDefault());
    }

    /** Kept is only what is not the default. */
    private static String switchOf(DetectorDescriptor detector) {
        return (detector.byDefault() ? "disabled." : "enabled.") + detector.id();
    }

    /** Whether a source is watched from the start: as the user has set it, or as it says itself. */
    public boolean watched(EventSourceFactory source) {
        String set = store.getString("watched." + source.id());
        return set.isEmpty() ? source.byDefault() : Boolean.parseBoolean(set);
    }

    public void watch(EventSourceFactory source, boolean watched) {
        store.setValue("watched." + source.id(), Boolean.toString(watched));
    }

    private void flag(String key, boolean value) {
        if (value) {
            store.setValue(key, true);
        } else {
            store.setToDefault(key);
        }
    }

    /** The settings of monitoring with what is set for these detectors. */
    public MonitorSettings monitor(List<DetectorDescriptor> detectors) {
        Settings set = monitoring();
        Map<String, Map<String, String>> values = new HashMap<>();
        Map<String, Boolean> switches = new HashMap<>();
        for (DetectorDescriptor detector : detectors) {
            Map<String, String> own = values(detectorGroup(detector.id()), detector.parameters());
            if (!own.isEmpty()) {
                values.put(detector.id(), own);
            }
            if (enabled(detector) != detector.byDefault()) {
                switches.put(detector.id(), enabled(detector));
            }
        }
        return DEFAULTS.withLanes(set.integer("lanes"))
                .withQueueCapacity(set.integer("queue"))
                .withMaxSources(set.integer("sources"))
                .withTimes(set.duration("tolerance"), set.duration("idle"), set.duration("cooldown"))
                .withJump(set.duration("jump"))
                .withDetectors(values, switches)
                .withMemory(Optional.of(home().resolve("alerts-open.state")))
                .withModels(Optional.of(home().resolve("models")));
    }

    /** The folder where Tocsin keeps what is not told to be kept elsewhere. */
    private static Path home() {
        String home = System.getProperty("tocsin.home", "");
        return home.isEmpty() ? Path.of(System.getProperty("user.home"), ".tocsin") : Path.of(home);
    }

    public Duration retention() {
        return monitoring().duration("retention");
    }

    /** The folder that alerts are written to. */
    public Path directory() {
        String directory = monitoring().text("directory");
        return directory.isEmpty() ? home().resolve("logs") : Path.of(directory);
    }

    private Settings monitoring() {
        return Settings.of(MONITORING, values("monitoring", MONITORING));
    }
}
