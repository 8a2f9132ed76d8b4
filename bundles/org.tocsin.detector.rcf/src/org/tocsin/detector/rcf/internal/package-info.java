/** Tocsin Random Cut Forest Detector. */
package org.tocsin.detector.rcf.internal;
