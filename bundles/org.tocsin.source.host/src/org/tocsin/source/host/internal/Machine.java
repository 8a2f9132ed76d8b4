package org.tocsin.source.host.internal;

import java.util.List;
import java.util.Optional;

/** What can be measured on a machine. What cannot be read is missing or NaN, and never throws. Used by one thread. */
interface Machine {

    /** What the machine is called. */
    String name();

    /** How many processors it has. */
    int processors();

    MachineReading read();

    /** Every process; this costs most of all. */
    List<ProcessReading> processes();

    /** One process, if it is still there. */
    Optional<ProcessReading> process(int pid);
}
