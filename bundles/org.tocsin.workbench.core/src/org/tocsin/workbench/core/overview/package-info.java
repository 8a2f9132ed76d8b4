/**
 * All sources at a glance, for the view Overview: a tile a source, the worst first.
 *
 * <pre>
 * AlertBoard, SilencedAlerts, SourceBoard, FilterChoice → SourceList: tiles in order ─those in sight→ TileFaces → TileFace
 * </pre>
 *
 * <p>What costs something is done once for all sources only when an alert, a silence or the filter has changed. The words
 * and the course of a tile are made for those that can be seen, however many there are. Where tiles lie is decided here
 * too, in {@code TileGrid}, without a widget.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.core.overview;
