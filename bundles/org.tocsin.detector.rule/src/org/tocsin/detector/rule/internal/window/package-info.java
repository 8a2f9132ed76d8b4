/** Figures over a window of event time that are kept up to date with every value, whatever the length of the window. */
package org.tocsin.detector.rule.internal.window;
