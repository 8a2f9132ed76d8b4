/**
 * Several detectors that learn, asked together.
 *
 * <pre>
 * Event → Member, Member, Member … → how surprised each is → merged → one verdict
 * </pre>
 *
 * <p>Members are whatever detectors are installed under the ids that the settings name; {@code InstalledDetectors}
 * follows them as they come and go. An event is an anomaly when they agree on it, or when a member that may raise alone
 * is sure.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.ensemble.internal;
