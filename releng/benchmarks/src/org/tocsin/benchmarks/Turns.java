package org.tocsin.benchmarks;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The time and the memory of two contenders that take turns, so that a machine that is slower for a while is slower for
 * both.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Turns {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int SLICES = 2;
    private static final long LEAST_NANOS = 150_000_000;

    /** Events, nanoseconds and bytes of what is measured. */
    public double events;

    public double nanos;
    public double bytes;

    /** The same of what it is compared with. */
    public double otherEvents;

    public double otherNanos;
    public double otherBytes;

    private int slice;
    private int otherSlice;

    /** Runs slices of both in turn; slices that are too short to be timed well become longer. */
    void take(Contender subject, Contender other) throws Exception {
        slice = slice == 0 ? first(subject) : slice;
        otherSlice = otherSlice == 0 ? first(other) : otherSlice;
        for (int i = 0; i < SLICES; i++) {
            other.prepare(otherSlice);
            long allocated = THREADS.getTotalThreadAllocatedBytes();
            long taken = nanos(other);
            otherBytes += THREADS.getTotalThreadAllocatedBytes() - allocated;
            otherNanos += taken;
            otherEvents += otherSlice;
            otherSlice = taken < LEAST_NANOS ? 2 * otherSlice : otherSlice;
            subject.prepare(slice);
            allocated = THREADS.getTotalThreadAllocatedBytes();
            taken = nanos(subject);
            bytes += THREADS.getTotalThreadAllocatedBytes() - allocated;
            nanos += taken;
            events += slice;
            slice = taken < LEAST_NANOS ? 2 * slice : slice;
        }
    }

    /** Not less than a thousand, and whole rounds. */
    private static int first(Contender contender) {
        return contender.round() * Math.ceilDiv(1024, contender.round());
    }

    private static long nanos(Contender contender) throws Exception {
        long start = System.nanoTime();
        contender.run();
        return System.nanoTime() - start;
    }
}
