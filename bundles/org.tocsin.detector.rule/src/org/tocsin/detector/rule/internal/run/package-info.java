/** Rules at work: compiled conditions, what they remember, and the detectors that ask them. */
package org.tocsin.detector.rule.internal.run;
