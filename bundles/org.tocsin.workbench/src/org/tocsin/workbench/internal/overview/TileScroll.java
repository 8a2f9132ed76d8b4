package org.tocsin.workbench.internal.overview;

import java.util.function.IntSupplier;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;
import org.tocsin.workbench.core.overview.TileGrid;

/** Which tiles of a canvas can be seen. UI thread, but for what says so. */
final class TileScroll {

    private static final int GAP = 6;
    private static final int FIRST_SIGHT = 60;

    private final Canvas canvas;
    private final ScrollBar bar;
    private final IntSupplier tiles;
    private volatile int first;
    private volatile int last = FIRST_SIGHT;

    /**
     * @param tiles how many there are
     */
    TileScroll(Canvas canvas, IntSupplier tiles) {
        this.canvas = canvas;
        this.bar = canvas.getVerticalBar();
        this.tiles = tiles;
    }

    /** The first tile that can be seen. From any thread. */
    int first() {
        return first;
    }

    /** The tile after the last one that can be seen. From any thread. */
    int last() {
        return last;
    }

    TileGrid grid() {
        Rectangle area = canvas.getClientArea();
        return new TileGrid(area.width, area.height, tiles.getAsInt(), TilePainter.WIDTH, TilePainter.HEIGHT, GAP);
    }

    /** How much is scrolled away, in pixels. */
    int offset() {
        return bar.getSelection();
    }

    /** Fits to another size, or to another number of tiles; where one is stays as far as it can. */
    void fit() {
        TileGrid grid = grid();
        int height = Math.max(1, grid.height());
        bar.setVisible(grid.total() > height);
        bar.setValues(
                Math.clamp(bar.getSelection(), 0, Math.max(0, grid.total() - height)),
                0,
                Math.max(height, grid.total()),
                height,
                TilePainter.HEIGHT + GAP,
                height);
    }

    /** Scrolls to where a tile is. */
    void reveal(int index) {
        bar.setSelection(grid().reveal(index, offset()));
    }

    /** Notes what can be seen now; whether that are other tiles than before. */
    boolean moved() {
        TileGrid grid = grid();
        int nextFirst = grid.first(offset());
        int nextLast = grid.last(offset());
        boolean other = nextFirst != first || nextLast != last;
        first = nextFirst;
        last = nextLast;
        return other;
    }

    /** Where a tile is on the canvas now. */
    Rectangle bounds(int index) {
        TileGrid.Place place = grid().place(index);
        return new Rectangle(place.x(), place.y() - offset(), place.width(), place.height());
    }

    /** The tile at a point of the canvas; -1 if there is none. */
    int at(int x, int y) {
        return grid().at(x, y + offset());
    }
}
