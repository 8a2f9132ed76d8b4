/**
 * How well detectors do on recordings, for the evaluation view: what can be measured, and what is said of it.
 *
 * <p>The view hands files to {@code Recordings} and has them measured by a job in the background; how far it is and what
 * came of it is an {@code EvaluationAnswer}, which {@code EvaluationWords} says in a sentence.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.core.evaluation;
