/**
 * Help: a window with a page for each view, for tasks, and for settings, opened by F1 at what is in use.
 *
 * <p>{@code HelpBook} reads the pages, which lie in {@code help/}, a folder for each language, in the language of forms ({@code FormText}), and {@code
 * SettingsHelp} makes those of settings from what parameters say of themselves. {@code TocsinHelp} is what the platform
 * asks when somebody wants help, {@code HelpPlace} knows where that was, {@code HelpWindow} shows it, and {@code HelpLinks}
 * goes where a page points.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.help;
