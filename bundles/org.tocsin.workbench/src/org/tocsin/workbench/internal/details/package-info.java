/**
 * The story of one alert: what happened, how far from normal, which metrics did it, and how it went on.
 *
 * <p>{@code DetailsView} follows the selection and has {@code StoryPage} lay the alert out anew when something about it
 * has changed. What the metrics are now stands beside what they were when it fired, and changes in its place. Where
 * nothing is selected, {@code CalmPage} says what goes on. What a detector has to be asked for is shown when it has
 * answered: nothing here waits for a lane. {@code SurroundingsPane} has the events around the alert and
 * what else happened; both change in their place.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.details;
