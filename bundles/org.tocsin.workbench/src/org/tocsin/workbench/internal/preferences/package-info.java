/**
 * Preference pages, made from what plug-ins and the monitor say can be set.
 *
 * <pre>
 * Parameter → Fields, in a ParametersPage ─OK→ WorkbenchSettings
 * </pre>
 *
 * <p>A plug-in brings no page: {@code GeneratedPages} keeps one for each detector and each kind of source that is
 * installed, as they come and go. Values are checked as they are typed and kept when the user presses OK; the monitor
 * goes by them from then on.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.preferences;
