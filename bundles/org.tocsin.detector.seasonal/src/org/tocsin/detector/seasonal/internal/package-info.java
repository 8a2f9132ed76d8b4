/**
 * Times of day: how far an event is from what was there at about the same time of earlier days.
 *
 * <p>{@code PastDays} has one row for each of the {@code DayTimes} of the last days, the newest day in place of the
 * oldest; {@code SeasonalScorer} compares with the nearest of them. The detector around it is that of
 * {@code org.tocsin.learning}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.seasonal.internal;
