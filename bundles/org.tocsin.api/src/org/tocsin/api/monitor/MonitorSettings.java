package org.tocsin.api.monitor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.detector.DetectorDescriptor;

/**
 * How a monitor works.
 *
 * @param capacity how much it takes on
 * @param timing what counts as late, silent, over or doubtful
 * @param detection which detectors are asked, and how they are set
 * @param persistence what survives a restart
 * @param replay whether alerts are handed on in the order of the input, whatever the number of lanes, and nothing
 *     depends on the clock; false for live monitoring
 */
public record MonitorSettings(
        Capacity capacity, Timing timing, Detection detection, Persistence persistence, boolean replay) {

    /**
     * How much a monitor takes on.
     *
     * @param lanes threads that run detectors, 1 to 64
     * @param queue events that can wait in each lane, at least 16
     * @param sources how many sources there can be; more are refused and counted
     */
    public record Capacity(int lanes, int queue, int sources) {
        public Capacity {
            if (lanes < 1 || lanes > 64) {
                throw new IllegalArgumentException("lanes: " + lanes + " is not a whole number from 1 to 64.");
            }
            if (queue < 16) {
                throw new IllegalArgumentException("queue capacity: " + queue + " is less than 16.");
            }
            if (sources < 1) {
                throw new IllegalArgumentException("sources: " + sources + " is less than 1.");
            }
        }
    }

    /**
     * What counts as late, silent, over or doubtful, in event time.
     *
     * @param tolerance how much later than its successor an event may come and still be sorted in
     * @param idle how long a source may be silent before it is forgotten; zero means for ever. Live by the clock
     * @param cooldown how soon after its end an alert that fires again is the same alert
     * @param jump how far ahead of all others of its source an event may be without being doubted: one that is further
     *     has to be confirmed by the next
     */
    public record Timing(Duration tolerance, Duration idle, Duration cooldown, Duration jump) {
        public Timing {
            if (jump.isNegative() || jump.isZero()) {
                throw new IllegalArgumentException("jump: " + jump + " is not more than zero.");
            }
            if (tolerance.isNegative() || idle.isNegative() || cooldown.isNegative()) {
                throw new IllegalArgumentException("Tolerance, idle time and cool-down cannot be negative.");
            }
        }
    }

    /**
     * Which detectors are asked, and how they are set.
     *
     * @param settings values for the parameters of detectors, by detector id
     * @param switches which detectors are asked and which are not, by id; those that are not named here are asked if they
     *     are by default
     */
    public record Detection(Map<String, Map<String, String>> settings, Map<String, Boolean> switches) {
        public Detection {
            settings = Map.copyOf(settings);
            switches = Map.copyOf(switches);
        }

        /** Whether this detector is asked. */
        public boolean asks(DetectorDescriptor detector) {
            return switches.getOrDefault(detector.id(), detector.byDefault());
        }
    }

    /**
     * What survives a restart.
     *
     * @param memory the file of pending and firing alerts, beside which detectors remember the last events; empty if
     *     nothing of this survives
     * @param models the folder of what detectors have learned; empty if it does not survive
     */
    public record Persistence(Optional<Path> memory, Optional<Path> models) {

        /** Nothing does. */
        public static final Persistence NONE = new Persistence(Optional.empty(), Optional.empty());
    }

    /** One lane a core, 65,536 events a queue, 5 s tolerance, 1 h idle, 10,000 sources, 60 s cool-down, live. */
    public static MonitorSettings defaults() {
        return new MonitorSettings(
                new Capacity(Math.min(64, Runtime.getRuntime().availableProcessors()), 65_536, 10_000),
                new Timing(Duration.ofSeconds(5), Duration.ofHours(1), Duration.ofSeconds(60), Duration.ofHours(1)),
                new Detection(Map.of(), Map.of()),
                Persistence.NONE,
                false);
    }

    public MonitorSettings with(Capacity newCapacity) {
        return new MonitorSettings(newCapacity, timing, detection, persistence, replay);
    }

    public MonitorSettings with(Timing newTiming) {
        return new MonitorSettings(capacity, newTiming, detection, persistence, replay);
    }

    public MonitorSettings with(Detection newDetection) {
        return new MonitorSettings(capacity, timing, newDetection, persistence, replay);
    }

    public MonitorSettings with(Persistence newPersistence) {
        return new MonitorSettings(capacity, timing, detection, newPersistence, replay);
    }

    public MonitorSettings withReplay(boolean newReplay) {
        return new MonitorSettings(capacity, timing, detection, persistence, newReplay);
    }

    public MonitorSettings withLanes(int lanes) {
        return with(new Capacity(lanes, capacity.queue(), capacity.sources()));
    }

    public MonitorSettings withQueueCapacity(int queue) {
        return with(new Capacity(capacity.lanes(), queue, capacity.sources()));
    }

    public MonitorSettings withMaxSources(int sources) {
        return with(new Capacity(capacity.lanes(), capacity.queue(), sources));
    }

    public MonitorSettings withTimes(Duration tolerance, Duration idle, Duration cooldown) {
        return with(new Timing(tolerance, idle, cooldown, timing.jump()));
    }

    public MonitorSettings withJump(Duration jump) {
        return with(new Timing(timing.tolerance(), timing.idle(), timing.cooldown(), jump));
    }

    public MonitorSettings withDetectors(Map<String, Map<String, String>> settings, Map<String, Boolean> switches) {
        return with(new Detection(settings, switches));
    }

    public MonitorSettings withMemory(Optional<Path> memory) {
        return with(new Persistence(memory, persistence.models()));
    }

    public MonitorSettings withModels(Optional<Path> models) {
        return with(new Persistence(persistence.memory(), models));
    }
}
