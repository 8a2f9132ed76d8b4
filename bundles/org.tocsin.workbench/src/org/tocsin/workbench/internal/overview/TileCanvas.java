package org.tocsin.workbench.internal.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.core.overview.OverviewPicture;
import org.tocsin.workbench.core.overview.SourceTile;
import org.tocsin.workbench.core.overview.TileFace;
import org.tocsin.workbench.core.overview.TileGrid.Step;

/** All tiles on one canvas, of which those are drawn that can be seen. UI thread, but for what says so. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class TileCanvas extends Canvas {

    private final TilePainter painter;
    private final TileScroll sight;
    private OverviewPicture picture = OverviewPicture.NONE;
    private Optional<String> selected = Optional.empty();
    private Runnable scrolled = () -> {};
    private Consumer<SourceTile> picked = tile -> {};
    private Consumer<SourceTile> opened = tile -> {};

    TileCanvas(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
        setData("field", "overview");
        painter = new TilePainter(this);
        sight = new TileScroll(this, () -> picture.tiles().size());
        addListener(SWT.Paint, event -> paint(event.gc, event.getBounds()));
        addListener(SWT.Resize, event -> fit());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseDoubleClick, event -> chosen().ifPresent(tile -> opened.accept(tile)));
        addListener(SWT.MouseMove, this::explain);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        // the arrows are for tiles, Tab leads on
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        getVerticalBar().addListener(SWT.Selection, event -> moved());
    }

    /** Is told when other tiles can be seen. */
    void onScroll(Runnable listener) {
        scrolled = listener;
    }

    /** Is told of the tile that was selected, and of the one that was opened by a double click or the Enter key. */
    void onPick(Consumer<SourceTile> pick, Consumer<SourceTile> open) {
        picked = pick;
        opened = open;
    }

    void wear(ChartColours colours) {
        painter.wear(colours);
        redraw();
    }

    TileScroll sight() {
        return sight;
    }

    OverviewPicture picture() {
        return picture;
    }

    /** The tile that is selected. */
    Optional<SourceTile> chosen() {
        int index = index();
        return index < 0 ? Optional.empty() : Optional.of(picture.tiles().get(index));
    }

    /** The place of the tile that is selected; -1 if none is. */
    int index() {
        List<SourceTile> tiles = picture.tiles();
        for (int i = 0; selected.isPresent() && i < tiles.size(); i++) {
            if (tiles.get(i).source().equals(selected.get())) {
                return i;
            }
        }
        return -1;
    }

    /** Shows another picture; what is selected and where one is stays. */
    void show(OverviewPicture next) {
        boolean other = next.tiles() != picture.tiles();
        picture = next;
        if (other) {
            fit();
        }
        redraw();
    }

    private void fit() {
        sight.fit();
        moved();
    }

    private void moved() {
        redraw();
        if (sight.moved()) {
            scrolled.run();
        }
    }

    private void paint(GC gc, Rectangle damaged) {
        gc.setBackground(new Color(painter.colours().background()));
        gc.fillRectangle(damaged);
        for (int i = sight.first(); i < Math.min(sight.last(), picture.tiles().size()); i++) {
            SourceTile tile = picture.tiles().get(i);
            Optional<TileFace> face = Optional.ofNullable(picture.faces().get(tile.source()));
            boolean chosen = selected.filter(tile.source()::equals).isPresent();
            painter.draw(gc, sight.bounds(i), tile, face, chosen, isFocusControl());
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            chosen().ifPresent(tile -> opened.accept(tile));
            return;
        }
        step(event.keyCode).ifPresent(step -> {
            int from = index();
            select(from < 0 ? 0 : sight.grid().step(from, step));
        });
    }

    private static Optional<Step> step(int key) {
        return Optional.ofNullable(
                switch (key) {
                    case SWT.ARROW_LEFT -> Step.LEFT;
                    case SWT.ARROW_RIGHT -> Step.RIGHT;
                    case SWT.ARROW_UP -> Step.UP;
                    case SWT.ARROW_DOWN -> Step.DOWN;
                    case SWT.PAGE_UP -> Step.PAGE_UP;
                    case SWT.PAGE_DOWN -> Step.PAGE_DOWN;
                    case SWT.HOME -> Step.HOME;
                    case SWT.END -> Step.END;
                    default -> null;
                });
    }

    private void click(Event event) {
        forceFocus();
        int index = sight.at(event.x, event.y);
        if (index >= 0) {
            select(index);
        }
    }

    /** Selects a tile, and scrolls to where it is. */
    void select(int index) {
        if (index >= 0 && index < picture.tiles().size()) {
            SourceTile tile = picture.tiles().get(index);
            selected = Optional.of(tile.source());
            sight.reveal(index);
            moved();
            getAccessible().setFocus(index);
            picked.accept(tile);
        }
    }

    private void explain(Event event) {
        int index = sight.at(event.x, event.y);
        String tip = index < 0 ? "" : words(index).replace("&", "&&");
        if (!tip.equals(getToolTipText())) {
            setToolTipText(tip);
        }
    }

    /** What a tile says, in a sentence. */
    String words(int index) {
        SourceTile tile = picture.tiles().get(index);
        TileFace face = picture.faces().get(tile.source());
        return face == null ? tile.source() : face.words();
    }
}
