/** Tocsin Stuck Values Detector. */
package org.tocsin.detector.stuck.internal;
