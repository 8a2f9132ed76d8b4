/**
 * Detectors that plug-ins bring by the extension point {@code org.tocsin.api.detectors}, published as services.
 *
 * <p>{@code DetectorRegistry} follows plug-ins that come and go, on whatever thread the platform tells of them;
 * {@code ParameterReader} reads what can be set of a detector. A contribution that is not well declared is logged and
 * left out.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.engine.internal.registry;
