/** Simulates machines, and what goes wrong with them, from a seed. */
package org.tocsin.source.simulator.internal;
