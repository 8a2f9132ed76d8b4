/**
 * The language of the workbench, which is that of the system or of {@code -nl}. What the workbench says stands in a {@code
 * messages.properties} beside the code that says it, in English, with a sister for each other language. Here is what these
 * files cannot do alone: {@link org.tocsin.workbench.internal.language.Count} tells one from many.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.language;
