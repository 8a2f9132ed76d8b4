/** Tocsin Rule Detector. */
package org.tocsin.detector.rule.internal;
