/**
 * What can be done with a source, wherever one is seen: the same menu in Filter and in Overview.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.source;
