/** Tocsin Past Windows Detector. */
package org.tocsin.detector.windows.internal;
