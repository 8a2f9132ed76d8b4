/**
 * The view Overview: a tile a source, the worst first.
 *
 * <p>However many sources there are, there is one widget: {@code TileCanvas} draws the tiles that can be seen, by
 * {@code TilePainter}, takes keys and clicks, and tells screen readers of each tile by {@code TileAccess}. The source that
 * is selected goes to {@code Highlight}, so that its line comes forward in the timeline.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.overview;
