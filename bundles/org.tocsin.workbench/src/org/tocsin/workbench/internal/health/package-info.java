/**
 * The view Health: what flows through the pipeline, what does not, and what each plug-in costs and has failed at.
 *
 * <p>{@code HealthView} shows a {@code HealthReading} a second in two tables, which are never filled anew as long as their
 * rows are the same: selection and place stay. The course of a figure is drawn in its row, between the numbers that say
 * the same.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.health;
