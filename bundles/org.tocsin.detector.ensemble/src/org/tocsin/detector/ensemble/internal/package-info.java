/** Tocsin Ensemble Detector. */
package org.tocsin.detector.ensemble.internal;
