/** Tocsin Isolation Forest Detector. */
package org.tocsin.detector.forest.internal;
