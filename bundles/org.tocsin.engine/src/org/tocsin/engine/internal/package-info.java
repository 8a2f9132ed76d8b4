/**
 * The engine: what an event comes through from a source to the writers. Others see none of it but services.
 *
 * <pre>
 * monitor ─Arrival→ lane ─Verdict→ alert ─Alert→ writers
 *                    │
 *                    └→ memory, model: files that the next start goes on from
 * </pre>
 *
 * <p>{@code registry} publishes the detectors that plug-ins bring; {@code monitor} publishes the factory that opens
 * monitors with them.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.engine.internal;
