/** Tocsin Silence Detector. */
package org.tocsin.detector.silence.internal;
