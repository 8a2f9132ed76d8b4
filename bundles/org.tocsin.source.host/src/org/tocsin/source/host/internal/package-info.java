/** Measures this machine and its busiest programs; OSHI is known to one class. */
package org.tocsin.source.host.internal;
