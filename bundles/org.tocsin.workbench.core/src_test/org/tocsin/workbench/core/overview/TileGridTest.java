package org.tocsin.workbench.core.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.core.overview.TileGrid.Place;
import org.tocsin.workbench.core.overview.TileGrid.Step;

class TileGridTest {

    private static final TileGrid GRID = new TileGrid(640, 200, 25, 150, 50, 6);

    @Test
    void shouldPutAsManyTilesIntoARowAsThereIsRoomFor() {
        assertEquals(4, GRID.columns());
        assertEquals(7, GRID.rows());
        assertEquals(new Place(6, 6, 152, 50), GRID.place(0));
        assertEquals(new Place(164, 62, 152, 50), GRID.place(5));
    }

    @Test
    void shouldShowOneColumnHoweverNarrowItIs() {
        TileGrid narrow = new TileGrid(20, 0, 3, 150, 50, 6);
        assertEquals(1, narrow.columns());
        assertEquals(3, narrow.rows());
    }

    @Test
    void shouldStayWhereThereIsNoWayOn() {
        assertEquals(0, GRID.step(0, Step.LEFT));
        assertEquals(0, GRID.step(0, Step.UP));
        assertEquals(24, GRID.step(24, Step.RIGHT));
        assertEquals(24, GRID.step(24, Step.DOWN));
        assertEquals(22, GRID.step(22, Step.DOWN));
        assertEquals(4, GRID.step(0, Step.DOWN));
        assertEquals(24, GRID.step(3, Step.END));
        assertEquals(0, GRID.step(13, Step.HOME));
        assertEquals(13, GRID.step(1, Step.PAGE_DOWN));
        assertEquals(1, GRID.step(9, Step.PAGE_UP));
    }

    /** Random grids stand for all: whatever the sizes are, a tile is found where it lies, and seen when it is revealed. */
    @Test
    void shouldFindAndRevealEveryTileInGridsOfAnySize() {
        Random chance = new Random(7);
        for (int round = 0; round < 500; round++) {
            TileGrid grid = new TileGrid(
                    1 + chance.nextInt(2_000),
                    1 + chance.nextInt(900),
                    1 + chance.nextInt(1_500),
                    20 + chance.nextInt(300),
                    20 + chance.nextInt(120),
                    chance.nextInt(12));
            int index = chance.nextInt(grid.count());
            Place place = grid.place(index);
            assertEquals(
                    index, grid.at(place.x() + place.width() / 2, place.y() + place.height() / 2), grid.toString());
            int scrolled = grid.reveal(index, chance.nextInt(grid.total()));
            assertTrue(grid.first(scrolled) <= index && index < grid.last(scrolled), grid + " " + index);
            for (Step step : Step.values()) {
                int to = grid.step(index, step);
                assertTrue(to >= 0 && to < grid.count(), grid + " " + step);
            }
        }
    }
}
