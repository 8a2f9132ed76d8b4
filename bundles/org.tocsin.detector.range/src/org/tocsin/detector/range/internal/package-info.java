/** Tocsin Range Detector. */
package org.tocsin.detector.range.internal;
