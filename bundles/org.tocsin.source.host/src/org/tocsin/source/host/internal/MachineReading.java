package org.tocsin.source.host.internal;

import java.util.Map;

/**
 * The machine at one moment. What could not be read is NaN.
 *
 * @param nanos when, by a clock that nobody sets
 * @param busyTicks time that its processors have worked so far, in any unit
 * @param allTicks time that has passed on its processors, in the same unit
 * @param memoryUsed bytes
 * @param memoryTotal bytes
 * @param swapUsed bytes
 * @param swapTotal bytes; 0 where there is none
 * @param load how many processes were running or ready to, on average of the last minute
 * @param fullestDisk how full the fullest local disk is, in percent
 * @param disks bytes read and written so far, by disk
 * @param networks bytes received and sent so far, by network interface
 */
record MachineReading(
        long nanos,
        double busyTicks,
        double allTicks,
        double memoryUsed,
        double memoryTotal,
        double swapUsed,
        double swapTotal,
        double load,
        double fullestDisk,
        Map<String, Traffic> disks,
        Map<String, Traffic> networks) {

    /**
     * Bytes that have passed so far.
     *
     * @param in read or received
     * @param out written or sent
     */
    record Traffic(long in, long out) {}

    MachineReading {
        disks = Map.copyOf(disks);
        networks = Map.copyOf(networks);
    }
}
