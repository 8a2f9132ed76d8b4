/** Tocsin Recent Level Detector. */
package org.tocsin.detector.deviation.internal;
