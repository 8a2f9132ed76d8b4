package org.tocsin.workbench.core.monitor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSourceFactory;

/**
 * What the user has set, kept in a store: only values that differ from their defaults, under {@code
 * monitoring.<name>}, {@code source.<id>.<name>} and {@code detector.<id>.<name>}.
 */
@Component(service = WorkbenchSettings.class)
public final class WorkbenchSettings {

    /** The group of what is set of monitoring itself. */
    public static final String MONITORING = "monitoring";

    private final SettingsStore store;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param store where everything is kept
     */
    @Activate
    public WorkbenchSettings(@Reference SettingsStore store) {
        this.store = store;
    }

    /** Calls the listener after each {@link #changed}, in the thread of that. */
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** What was set is to be put to work now. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }

    /** The values of one group that the user has set and that are allowed. */
    public Map<String, String> values(String group, List<Parameter> parameters) {
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : parameters) {
            String key = group + "." + parameter.name();
            String text = store.text(key);
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
                store.remove(key);
            } else {
                store.put(key, text);
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

    /** The values that the user has set for sources of this kind. */
    public Map<String, String> of(EventSourceFactory source) {
        return values(sourceGroup(source.id()), source.parameters());
    }

    public static String sourceGroup(String id) {
        return "source." + id;
    }

    /** Whether a detector is asked: as the user has set it, or as it says itself. */
    public boolean enabled(DetectorDescriptor detector) {
        return Boolean.parseBoolean(store.text(switchOf(detector))) != detector.byDefault();
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
        String set = store.text("watched." + source.id());
        return set.isEmpty() ? source.byDefault() : Boolean.parseBoolean(set);
    }

    /** Begins or ends to watch a kind of source, now and at later starts. */
    public void watch(EventSourceFactory source, boolean watched) {
        store.put("watched." + source.id(), Boolean.toString(watched));
        changed();
    }

    private void flag(String key, boolean value) {
        if (value) {
            store.put(key, "true");
        } else {
            store.remove(key);
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
        return MonitorSettings.defaults()
                .withLanes(set.integer("lanes"))
                .withQueueCapacity(set.integer("queue"))
                .withMaxSources(set.integer("sources"))
                .withTimes(set.duration("tolerance"), set.duration("idle"), set.duration("cooldown"))
                .withJump(set.duration("jump"))
                .withDetectors(values, switches)
                .withMemory(Optional.of(home().resolve("alerts-open.state")))
                .withModels(Optional.of(home().resolve("models")));
    }

    /** The folder where Tocsin keeps what is not told to be kept elsewhere. */
    static Path home() {
        String home = System.getProperty("tocsin.home", "");
        return home.isEmpty() ? Path.of(System.getProperty("user.home"), ".tocsin") : Path.of(home);
    }

    /** The file of silences. */
    public Path silences() {
        return home().resolve("silences.yaml");
    }

    public Duration retention() {
        return monitoring().duration("retention");
    }

    /** Where alerts are kept to be looked up: a JDBC address; empty for {@link #historyFile}. */
    public String historyUrl() {
        return monitoring().text("historyUrl").strip();
    }

    /** The file where alerts are kept to be looked up, without its ending. */
    public Path historyFile() {
        return home().resolve("alert-history");
    }

    /** How long alerts that are over can be looked up. */
    public Duration historyRetention() {
        return monitoring().duration("history");
    }

    /** The folder that alerts are written to. */
    public Path directory() {
        String directory = monitoring().text("directory");
        return directory.isEmpty() ? home().resolve("logs") : Path.of(directory);
    }

    private Settings monitoring() {
        return Settings.of(MonitoringParameters.ALL, values(MONITORING, MonitoringParameters.ALL));
    }
}
