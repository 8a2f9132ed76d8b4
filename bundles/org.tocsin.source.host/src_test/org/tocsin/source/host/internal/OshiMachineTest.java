package org.tocsin.source.host.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The machine that the tests run on. */
class OshiMachineTest {

    @Test
    void shouldReadTheMachineThatItRunsOn() {
        OshiMachine machine = new OshiMachine();
        assertFalse(machine.name().isBlank());
        assertTrue(machine.processors() > 0);
        MachineReading reading = machine.read();
        assertTrue(reading.allTicks() > 0 && reading.busyTicks() <= reading.allTicks(), reading.toString());
        assertTrue(reading.memoryUsed() > 0 && reading.memoryUsed() < reading.memoryTotal(), reading.toString());
        int self = (int) ProcessHandle.current().pid();
        assertTrue(machine.process(self).orElseThrow().cpuMillis() > 0);
        assertTrue(machine.processes().stream().anyMatch(process -> process.pid() == self));
        assertTrue(machine.process(Integer.MAX_VALUE).isEmpty());
    }
}
