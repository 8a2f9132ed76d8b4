/**
 * Writes transitions of alerts as lines for people, to a file and to the terminal.
 *
 * <p>The engine hands each transition to {@code LogAlertWriter} on a thread of the writer's own. {@code LogLine} is the
 * sentence; the {@code Terminal} shows it in the colour of its severity, where there are colours.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.writer.log.internal;
