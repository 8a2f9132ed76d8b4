package org.tocsin.source.simulator.internal;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;

/**
 * What is simulated, and how fast.
 *
 * @param sources how many sources
 * @param seed where chance begins
 * @param interval event time between two events of a source
 * @param speed event time that passes in a second, in seconds; 0 means as fast as possible
 * @param history event time that is sent at once, before the live part
 * @param past calm event time before all that is sent, for detectors to learn
 * @param calm event time at the beginning without random faults
 * @param faults {@code random}, {@code script} or {@code none}
 * @param faultsPerHour how many random faults a source has an hour, on average
 * @param script the faults of a script
 * @param start event time of the first event; empty means the history before now
 * @param length event time after which it ends; zero means never
 */
record SimulatorSettings(
        int sources,
        long seed,
        Duration interval,
        double speed,
        Duration history,
        Duration past,
        Duration calm,
        String faults,
        double faultsPerHour,
        Optional<FaultScript> script,
        Optional<Instant> start,
        Duration length) {

    private static final Duration DAY = Duration.ofDays(1);

    /** Events of all sources together that are learned before anything is sent: some five seconds of two cores. */
    private static final int MOST_LEARNED = 520_000;

    static List<Parameter> parameters() {
        return List.of(
                new Parameter.OfInteger("sources", "Sources", "How many machines are simulated.", 6, 1, 100_000),
                new Parameter.OfInteger(
                        "seed",
                        "Seed",
                        "Where chance begins. The same seed and start give the same events.",
                        1,
                        0,
                        Integer.MAX_VALUE),
                new Parameter.OfDuration(
                        "interval",
                        "Interval",
                        "Time between two events of a machine.",
                        Duration.ofSeconds(1),
                        Duration.ofMillis(1),
                        DAY),
                new Parameter.OfNumber(
                        "speed",
                        "Speed",
                        "Simulated seconds in a second: 1 is real time, 0 as fast as possible.",
                        1,
                        0,
                        1_000_000),
                new Parameter.OfDuration(
                        "history",
                        "History",
                        "How much of the past is sent at the start, so that charts are filled and detectors have learned.",
                        Duration.ofMinutes(30),
                        Duration.ZERO,
                        Duration.ofDays(30)),
                new Parameter.OfDuration(
                        "past",
                        "Calm past",
                        "How much of a past without faults detectors learn before anything is sent: a day where there are few sources, less where there are many; 0 means that they begin with nothing.",
                        DAY,
                        Duration.ZERO,
                        Duration.ofDays(30)),
                new Parameter.OfDuration(
                        "calm",
                        "Calm start",
                        "How long there are no random faults at the beginning.",
                        Duration.ofMinutes(10),
                        Duration.ZERO,
                        Duration.ofDays(365)),
                new Parameter.OfChoice(
                        "faults",
                        "Faults",
                        "Whether things go wrong: at random, by a script, or not at all.",
                        "random",
                        List.of("random", "script", "none")),
                new Parameter.OfNumber(
                        "faults-per-hour",
                        "Faults an hour",
                        "How many random faults each machine has in an hour, on average.",
                        8,
                        0.001,
                        1000),
                new Parameter.OfText(
                        "script",
                        "Fault script",
                        "A file with lines such as 12m,web-1,spike,10s: after how long, where, what, how long.",
                        ""),
                new Parameter.OfText(
                        "start", "Start", "Time of the first event, such as 2026-01-01T00:00:00Z, or now.", "now"),
                new Parameter.OfDuration(
                        "length",
                        "Length",
                        "Simulated time after which it ends; 0 means never.",
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofDays(3650)));
    }

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException with one sentence, if they cannot work together
     */
    static SimulatorSettings of(Settings settings) {
        String faults = settings.text("faults");
        String script = settings.text("script");
        if (faults.equals("script") && script.isEmpty()) {
            throw new IllegalArgumentException("simulator: with 'faults: script' a 'script' file is needed.");
        }
        Optional<FaultScript> faultScript =
                script.isEmpty() ? Optional.empty() : Optional.of(FaultScript.read(Path.of(script)));
        faultScript.ifPresent(known -> checkSources(known, settings.integer("sources")));
        return new SimulatorSettings(
                settings.integer("sources"),
                settings.whole("seed"),
                settings.duration("interval"),
                settings.number("speed"),
                settings.duration("history"),
                settings.duration("past"),
                settings.duration("calm"),
                script.isEmpty() ? faults : "script",
                settings.number("faults-per-hour"),
                faultScript,
                start(settings.text("start")),
                settings.duration("length"));
    }

    private static void checkSources(FaultScript script, int count) {
        Set<String> names = IntStream.range(0, count).mapToObj(Simulation::name).collect(Collectors.toSet());
        for (String source : script.sources()) {
            if (!names.contains(source)) {
                throw new IllegalArgumentException("simulator: the fault script names '" + source
                        + "', which is none of the " + count + " simulated sources.");
            }
        }
    }

    private static Optional<Instant> start(String text) {
        if (text.equals("now")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    "simulator: start '" + text + "' is not 'now' or a time such as 2026-01-01T00:00:00Z.", wrong);
        }
    }

    /** How long the past is that can be learned in a few seconds, however many sources there are. */
    Duration learnedPast() {
        Duration most = interval.multipliedBy(MOST_LEARNED / sources);
        return past.compareTo(most) < 0 ? past : most;
    }

    /** The same without anything that goes wrong. */
    SimulatorSettings withoutFaults() {
        return new SimulatorSettings(
                sources,
                seed,
                interval,
                speed,
                history,
                past,
                calm,
                "none",
                faultsPerHour,
                Optional.empty(),
                start,
                length);
    }

    FaultSchedule faultsOf(String source, long begin, RandomGenerator random) {
        return switch (faults) {
            case "none" -> FaultSchedule.NONE;
            case "script" -> script.map(known -> known.of(source, begin)).orElse(FaultSchedule.NONE);
            default -> new RandomFaults(source, faultsPerHour, begin + calm.toMillis(), random);
        };
    }
}
