package org.tocsin.source.simulator.internal;

import org.eclipse.jdt.annotation.Nullable;

/** The faults of one source, in the order of their beginning, never two at once. Used by one thread. */
@FunctionalInterface
interface FaultSchedule {

    FaultSchedule NONE = time -> null;

    /** The fault that is on at this time, or null. Times never go back. */
    @Nullable
    Fault at(long time);
}
