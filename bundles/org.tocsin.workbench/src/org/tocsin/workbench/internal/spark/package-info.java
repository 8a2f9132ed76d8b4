/**
 * Courses so small that they fit into a line: in the cells of tables, and on tiles. Whoever draws one also says its values
 * in words.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.spark;
