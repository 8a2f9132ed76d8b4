/**
 * Measures this machine and its busiest programs; OSHI is known to one class.
 *
 * <p>{@code HostSource} reads a {@code Machine} when its {@code Schedule} says so and makes events of what it read:
 * {@code HostMetrics} of the machine as a whole, {@code ProgramMetrics} of the programs that {@code BusiestPrograms}
 * chooses. What cannot be read is {@code NaN}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.source.host.internal;
