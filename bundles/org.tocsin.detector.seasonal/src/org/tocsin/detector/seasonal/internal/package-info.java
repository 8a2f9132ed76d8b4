/** Tocsin Seasonal Baseline Detector. */
package org.tocsin.detector.seasonal.internal;
