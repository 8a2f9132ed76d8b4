/**
 * Puts the engine to work, for every application alike.
 *
 * <pre>
 * Installation    what plug-ins there are
 *      │
 * MonitorPlan     settings, where alerts go, what is watched ──open──▷ Monitor
 *      │
 * recording       recordings as sources: learned, scored, evaluated
 * </pre>
 *
 * An application reads what its user wants, makes a plan of it, opens that, and shows what happens. Nothing here names a
 * plug-in: factories say what their parameters are for.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.session;
