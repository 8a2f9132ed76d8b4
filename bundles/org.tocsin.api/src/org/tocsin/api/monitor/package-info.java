/**
 * The running pipeline as others see it: how to open one, feed it, look at it and end it.
 *
 * <p>The workbench and the command line ask {@link org.tocsin.api.monitor.MonitorFactory} for a
 * {@link org.tocsin.api.monitor.Monitor}, give it sources to watch, and hear of what happens by its writers, taps and
 * listener. Everything that they look at ({@link org.tocsin.api.monitor.Health},
 * {@link org.tocsin.api.monitor.CheckStatus}, {@link org.tocsin.api.monitor.LearnedModel}) is a value that was true at
 * one moment.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.api.monitor;
