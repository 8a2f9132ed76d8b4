/**
 * The wizard that writes alerts to a CSV file.
 *
 * <p>{@code ExportWizard} takes the alerts as they are when it opens, {@code ExportPage} asks which of them and what of
 * each, and {@code ExportJob} writes in the background, where it can be cancelled.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.export;
