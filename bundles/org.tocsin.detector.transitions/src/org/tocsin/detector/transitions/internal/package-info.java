/** Tocsin Transitions Detector. */
package org.tocsin.detector.transitions.internal;
