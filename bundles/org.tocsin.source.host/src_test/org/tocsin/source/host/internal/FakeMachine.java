package org.tocsin.source.host.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.source.host.internal.MachineReading.Traffic;

/** A machine with two processors that does what a test says. */
final class FakeMachine implements Machine {

    static final long SECOND = 1_000_000_000;

    long nanos;
    double busy;
    double all;
    double swapTotal = 1_000;
    Map<String, Traffic> disks = Map.of();
    Map<String, Traffic> networks = Map.of();
    final List<ProcessReading> processes = new ArrayList<>();
    int surveys;

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public int processors() {
        return 2;
    }

    @Override
    public MachineReading read() {
        return new MachineReading(nanos, busy, all, 250, 1_000, 0, swapTotal, 0.5, 80, disks, networks);
    }

    @Override
    public List<ProcessReading> processes() {
        surveys++;
        return List.copyOf(processes);
    }

    @Override
    public Optional<ProcessReading> process(int pid) {
        return processes.stream().filter(process -> process.pid() == pid).findFirst();
    }

    /** Puts a process there, or another reading of it. */
    void runs(int pid, String program, long cpuMillis, long memory) {
        ends(pid);
        processes.add(new ProcessReading(nanos, pid, program, 0, cpuMillis, memory));
    }

    void ends(int pid) {
        processes.removeIf(process -> process.pid() == pid);
    }
}
