package org.tocsin.source.host.internal;

/**
 * A process at one moment.
 *
 * @param nanos when, by a clock that nobody sets
 * @param program the name of what it runs
 * @param startMillis when it began, which tells it from an earlier one with the same number
 * @param cpuMillis processor time that it has used so far
 * @param memory bytes that it has in memory
 */
record ProcessReading(long nanos, int pid, String program, long startMillis, long cpuMillis, long memory) {

    /** Processors that it has kept busy since an earlier reading; 0 if that was another process. */
    double processorsSince(ProcessReading earlier) {
        if (earlier == null || earlier.startMillis != startMillis || nanos <= earlier.nanos) {
            return 0;
        }
        return Math.max(0, (cpuMillis - earlier.cpuMillis) * 1e6 / (nanos - earlier.nanos));
    }
}
