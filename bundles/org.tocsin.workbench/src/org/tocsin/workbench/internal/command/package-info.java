/**
 * What the menus and keys that {@code plugin.xml} declares do.
 *
 * <p>A handler is called on the UI thread, finds services and the selected alerts through {@code WorkbenchHandler}, and
 * hands on what is to be done; none waits for the pipeline. {@code WorkbenchStates} tells the expressions in {@code
 * plugin.xml} what monitoring is doing and what is selected, so that a command that makes no sense is grey.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.command;
