/**
 * What detectors have learned of a source, for the learning view: the models that run, and where their threshold would
 * be moved to.
 *
 * <p>The UI thread asks again and again and never waits: {@code LiveModels} knows what the monitor answered last, and
 * asks it the next time. A threshold is moved as a value, {@code ThresholdMove}; only when the user is content does it
 * become a {@code LearningSetting}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.core.learning;
