package org.tocsin.workbench.core.overview;

/**
 * Where tiles lie: row by row, as many in a row as there is room for. All lengths in pixels.
 *
 * @param width how wide it is in all
 * @param height how much can be seen at a time
 * @param count how many tiles there are
 * @param least the least width of a tile; they grow to fill a row
 * @param tall the height of a tile
 * @param gap between tiles, and around them
 */
public record TileGrid(int width, int height, int count, int least, int tall, int gap) {

    /** A step from tile to tile. */
    public enum Step {
        LEFT,
        RIGHT,
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END
    }

    /** Where a tile is, from the top left of all tiles. */
    public record Place(int x, int y, int width, int height) {}

    /** How many tiles there are in a row. */
    public int columns() {
        return Math.max(1, (width - gap) / (least + gap));
    }

    public int rows() {
        return (count + columns() - 1) / columns();
    }

    /** How high all tiles are together. */
    public int total() {
        return rows() * (tall + gap) + gap;
    }

    public Place place(int index) {
        int columns = columns();
        return new Place(gap + index % columns * stride(), gap + index / columns * (tall + gap), stride() - gap, tall);
    }

    /** From tile to tile in a row. */
    private int stride() {
        return Math.max(1 + gap, (width - gap) / columns());
    }

    /** The tile at this point; -1 if there is none. */
    public int at(int x, int y) {
        int columns = columns();
        int column = (x - gap / 2) / stride();
        int row = (y - gap / 2) / (tall + gap);
        int index = row * columns + column;
        return x < 0 || y < 0 || column >= columns || index >= count ? -1 : index;
    }

    /** The first tile that can be seen when so much is scrolled away. */
    public int first(int scrolled) {
        return Math.clamp((long) Math.max(0, scrolled - gap) / (tall + gap) * columns(), 0, count);
    }

    /** The tile after the last one that can be seen. */
    public int last(int scrolled) {
        return Math.clamp(((long) scrolled + height) / (tall + gap) * columns() + columns(), 0, count);
    }

    /** Where a step from a tile leads; it stays where there is no way on. */
    public int step(int from, Step step) {
        int columns = columns();
        int page = Math.max(1, height / (tall + gap)) * columns;
        int to = switch (step) {
            case LEFT -> from - 1;
            case RIGHT -> from + 1;
            case UP -> from - columns;
            case DOWN -> from + columns;
            case PAGE_UP -> Math.max(from % columns, from - page);
            case PAGE_DOWN -> from + page < count ? from + page : count - 1;
            case HOME -> 0;
            case END -> count - 1;
        };
        return to < 0 || to >= count ? Math.clamp(from, 0, Math.max(0, count - 1)) : to;
    }

    /** How much has to be scrolled away so that a tile is seen, when it is so much now. */
    public int reveal(int index, int scrolled) {
        Place place = place(index);
        if (place.y() - gap < scrolled) {
            return Math.max(0, place.y() - gap);
        }
        int bottom = place.y() + tall + gap;
        return bottom > scrolled + height ? bottom - height : scrolled;
    }
}
