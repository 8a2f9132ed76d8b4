/**
 * Simulates machines, and what goes wrong with them, from a seed.
 *
 * <p>A {@code Simulation} takes its {@code SimulatedSource}s in turn, step by step in event time, and each asks its
 * {@code FaultSchedule} what is wrong just now: drawn by chance or read from a script. {@code SimulatorSource} sends
 * the steps at the wanted speed and labels every fault, which is the ground truth that detectors are measured by.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.source.simulator.internal;
