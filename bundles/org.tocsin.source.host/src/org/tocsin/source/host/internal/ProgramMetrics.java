package org.tocsin.source.host.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;

/**
 * The metrics of the busiest programs, each as the source {@code process:NAME}. All processes of a program count
 * together, so that a source outlives the processes, and there are not more of them than programs.
 *
 * <p>Looking at every process is costly and done once in ten seconds, and when a shown program has ended; in between only the busiest processes of the shown
 * programs are looked at again, and the others are taken to be as they were. Used by one thread.
 */
final class ProgramMetrics {

    /** Percent of the whole machine, as for the machine itself. */
    static final Schema SCHEMA =
            Schema.of(List.of(new Metric("cpu", "%", 5), new Metric("memory", "%", 1), new Metric("processes", "", 3)));

    private static final long SURVEY_MILLIS = 10_000;
    private static final int WATCHED_PROCESSES = 8;

    private final Machine machine;
    private final BusiestPrograms busiest;
    private final boolean wanted;
    private final double memoryTotal;
    private Map<Integer, ProcessReading> readings = new HashMap<>();
    private Map<String, Program> programs = Map.of();
    private List<String> shown = List.of();
    private Map<String, String> left = Map.of();
    private long nextSurvey;

    /**
     * @param most how many programs to show
     */
    ProgramMetrics(Machine machine, int most) {
        this.machine = machine;
        this.busiest = new BusiestPrograms(most);
        this.wanted = most > 0;
        this.memoryTotal = machine.read().memoryTotal();
        if (wanted) {
            survey();
        }
    }

    /** What the shown programs did since the last time. */
    List<Event> measure(long time) {
        if (!wanted) {
            return List.of();
        }
        left = Map.of();
        if (time < nextSurvey) {
            lookAgain();
        }
        if (time >= nextSurvey || oneHasEnded()) {
            survey();
            List<String> before = shown;
            shown = busiest.choose(programs, time);
            left = before.stream()
                    .filter(name -> !shown.contains(name))
                    .collect(Collectors.toMap(ProgramMetrics::source, this::farewell));
            nextSurvey = time + SURVEY_MILLIS;
        }
        List<Event> events = new ArrayList<>();
        for (String name : shown) {
            Program program = programs.get(name);
            if (program.processes() > 0) {
                double cpu = HostMetrics.percent(program.processors(), machine.processors());
                double memory = HostMetrics.percent(program.memory(), memoryTotal);
                events.add(Event.of(source(name), time, SCHEMA, cpu, memory, program.processes()));
            }
        }
        return events;
    }

    /** It may go on in a new process, and if not, nobody is to wait for it. */
    private boolean oneHasEnded() {
        return shown.stream().anyMatch(name -> programs.get(name).processes() == 0);
    }

    private static String source(String program) {
        return "process:" + program;
    }

    private String farewell(String program) {
        return programs.containsKey(program)
                ? "The program is not among the busiest any more."
                : "The program has ended.";
    }

    /** The sources that were measured before the last measurement and are so no more, and why. */
    Map<String, String> left() {
        return left;
    }

    private void survey() {
        Map<Integer, ProcessReading> now = new HashMap<>();
        Map<String, Program> found = new HashMap<>();
        for (ProcessReading process : machine.processes()) {
            now.put(process.pid(), process);
            found.computeIfAbsent(process.program(), Program::new)
                    .add(process, process.processorsSince(readings.get(process.pid())));
        }
        readings = now;
        programs = found;
    }

    private void lookAgain() {
        for (String name : shown) {
            Program program = programs.get(name);
            for (int pid : program.busiest(WATCHED_PROCESSES)) {
                ProcessReading before = readings.get(pid);
                Optional<ProcessReading> now =
                        machine.process(pid).filter(found -> found.startMillis() == before.startMillis());
                if (now.isPresent()) {
                    program.add(now.get(), now.get().processorsSince(before));
                    readings.put(pid, now.get());
                } else {
                    program.remove(pid);
                }
            }
        }
    }

    /** The processes of one program as they were last seen. */
    static final class Program {

        private record Use(int pid, double processors, long memory) {}

        private final String name;
        private final Map<Integer, Use> uses = new HashMap<>();

        Program(String name) {
            this.name = name;
        }

        void add(ProcessReading process, double processors) {
            uses.put(process.pid(), new Use(process.pid(), processors, process.memory()));
        }

        void remove(int pid) {
            uses.remove(pid);
        }

        String name() {
            return name;
        }

        int processes() {
            return uses.size();
        }

        /** How many processors it keeps busy. */
        double processors() {
            return uses.values().stream().mapToDouble(Use::processors).sum();
        }

        /** Bytes. */
        double memory() {
            return uses.values().stream().mapToDouble(Use::memory).sum();
        }

        List<Integer> busiest(int most) {
            return uses.values().stream()
                    .sorted(Comparator.comparingDouble(Use::processors)
                            .thenComparingLong(Use::memory)
                            .reversed())
                    .limit(most)
                    .map(Use::pid)
                    .toList();
        }
    }
}
