/** Tocsin Z-Score Detector. */
package org.tocsin.detector.zscore.internal;
