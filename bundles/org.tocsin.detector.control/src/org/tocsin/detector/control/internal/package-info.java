/** Detectors that know nothing, to measure the measures with. */
package org.tocsin.detector.control.internal;
