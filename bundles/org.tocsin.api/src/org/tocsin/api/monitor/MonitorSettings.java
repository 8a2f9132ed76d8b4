package org.tocsin.api.monitor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.detector.DetectorDescriptor;

/**
 * How a monitor works.
 *
 * @param lanes threads that run detectors, 1 to 64
 * @param queueCapacity events that can wait in each lane, at least 16
 * @param tolerance how much later than its successor an event may come and still be sorted in, in event time
 * @param idle how long a source may be silent before it is forgotten; zero means for ever. Live by the clock, in
 *     replay by event time
 * @param maxSources how many sources there can be; more are refused and counted
 * @param cooldown how soon after its end an alert that fires again is the same alert, in event time
 * @param replay whether alerts are handed on in the order of the input, whatever the number of lanes, and nothing
 *     depends on the clock; false for live monitoring
 * @param detectorSettings values for the parameters of detectors, by detector id
 * @param detectorSwitches which detectors are asked and which are not, by id; those that are not named here are asked
 *     if they are by default
 * @param memory the file by which pending and firing alerts survive a restart; empty if they do not
 * @param models the folder by which what detectors have learned survives a restart; empty if it does not
 * @param jump how far ahead of all others of its source an event may be without being doubted: one that is further has to
 *     be confirmed by the next
 */
public record MonitorSettings(
        int lanes,
        int queueCapacity,
        Duration tolerance,
        Duration idle,
        int maxSources,
        Duration cooldown,
        boolean replay,
        Map<String, Map<String, String>> detectorSettings,
        Map<String, Boolean> detectorSwitches,
        Optional<Path> memory,
        Optional<Path> models,
        Duration jump) {

    public MonitorSettings {
        if (lanes < 1 || lanes > 64) {
            throw new IllegalArgumentException("lanes: " + lanes + " is not a whole number from 1 to 64.");
        }
        if (queueCapacity < 16) {
            throw new IllegalArgumentException("queue capacity: " + queueCapacity + " is less than 16.");
        }
        if (maxSources < 1) {
            throw new IllegalArgumentException("sources: " + maxSources + " is less than 1.");
        }
        if (jump.isNegative() || jump.isZero()) {
            throw new IllegalArgumentException("jump: " + jump + " is not more than zero.");
        }
        if (tolerance.isNegative() || idle.isNegative() || cooldown.isNegative()) {
            throw new IllegalArgumentException("Tolerance, idle time and cool-down cannot be negative.");
        }
        detectorSettings = Map.copyOf(detectorSettings);
        detectorSwitches = Map.copyOf(detectorSwitches);
    }

    /** One lane a core, 65,536 events a queue, 5 s tolerance, 1 h idle, 10,000 sources, 60 s cool-down, live. */
    public static MonitorSettings defaults() {
        return new MonitorSettings(
                Math.min(64, Runtime.getRuntime().availableProcessors()),
                65_536,
                Duration.ofSeconds(5),
                Duration.ofHours(1),
                10_000,
                Duration.ofSeconds(60),
                false,
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofHours(1));
    }

    /** Whether this detector is asked. */
    public boolean asks(DetectorDescriptor detector) {
        return detectorSwitches.getOrDefault(detector.id(), detector.byDefault());
    }

    public MonitorSettings withLanes(int newLanes) {
        return new MonitorSettings(
                newLanes,
                queueCapacity,
                tolerance,
                idle,
                maxSources,
                cooldown,
                replay,
                detectorSettings,
                detectorSwitches,
                memory,
                models,
                jump);
    }

    public MonitorSettings withReplay(boolean newReplay) {
        return new MonitorSettings(
                lanes,
                queueCapacity,
                tolerance,
                idle,
                maxSources,
                cooldown,
                newReplay,
                detectorSettings,
                detectorSwitches,
                memory,
                models,
                jump);
    }

    public MonitorSettings withQueueCapacity(int newCapacity) {
        return new MonitorSettings(
                lanes,
                newCapacity,
                tolerance,
                idle,
                maxSources,
                cooldown,
                replay,
                detectorSettings,
                detectorSwitches,
                memory,
                models,
                jump);
    }

    public MonitorSettings withTimes(Duration newTolerance, Duration newIdle, Duration newCooldown) {
        return new MonitorSettings(
                lanes,
                queueCapacity,
                newTolerance,
                newIdle,
                maxSources,
                newCooldown,
                replay,
                detectorSettings,
                detectorSwitches,
                memory,
                models,
                jump);
    }

    public MonitorSettings withMaxSources(int newMaximum) {
        return new MonitorSettings(
                lanes,
                queueCapacity,
                tolerance,
                idle,
                newMaximum,
                cooldown,
                replay,
                detectorSettings,
                detectorSwitches,
                memory,
                models,
                jump);
    }

    public MonitorSettings withDetectors(Map<String, Map<String, String>> settings, Map<String, Boolean> switches) {
        return new MonitorSettings(
                lanes,
                queueCapacity,
                tolerance,
                idle,
                maxSources,
                cooldown,
                replay,
                settings,
                switches,
                memory,
                models,
                jump);
    }

    public MonitorSettings withJump(Duration newJump) {
        return new MonitorSettings(
                lanes,
                queueCapacity,
                tolerance,
                idle,
                maxSources,
                cooldown,
                replay,
                detectorSettings,
                detectorSwitches,
                memory,
                models,
                newJump);
    }

    public MonitorSettings withMemory(Optional<Path> newMemory) {
        return new MonitorSettings(
                lanes,
                queueCapacity,
                tolerance,
                idle,
                maxSources,
                cooldown,
                replay,
                detectorSettings,
                detectorSwitches,
                newMemory,
                models,
                jump);
    }

    public MonitorSettings withModels(Optional<Path> newModels) {
        return new MonitorSettings(
                lanes,
                queueCapacity,
                tolerance,
                idle,
                maxSources,
                cooldown,
                replay,
                detectorSettings,
                detectorSwitches,
                memory,
                newModels,
                jump);
    }
}
