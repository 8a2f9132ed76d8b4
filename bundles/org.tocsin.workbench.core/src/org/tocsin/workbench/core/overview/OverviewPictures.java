package org.tocsin.workbench.core.overview;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.FilterChoice;
import org.tocsin.workbench.core.monitor.SourceBoard;
import org.tocsin.workbench.core.silence.SilencedAlerts;

/** Makes one picture after the other; what it does for each grows with what can be seen only. One thread at a time. */
public final class OverviewPictures {

    private final AlertBoard board;
    private final SilencedAlerts silenced;
    private final SourceBoard sources;
    private final FilterChoice filter;
    private final Function<List<SourceTile>, Map<String, TileFace>> faces;
    private final SourceList list = new SourceList();
    private List<SourceTile> tiles = List.of();
    private String summary = OverviewWords.summary(List.of());

    /**
     * @param faces makes what stands on tiles
     */
    public OverviewPictures(
            AlertBoard board,
            SilencedAlerts silenced,
            SourceBoard sources,
            FilterChoice filter,
            Function<List<SourceTile>, Map<String, TileFace>> faces) {
        this.board = board;
        this.silenced = silenced;
        this.sources = sources;
        this.filter = filter;
        this.faces = faces;
    }

    /**
     * The next picture.
     *
     * @param first the first tile that can be seen
     * @param last the one after the last; there may be fewer
     */
    public synchronized OverviewPicture next(SourceOrder order, int first, int last) {
        List<SourceTile> next = list.now(board.snapshot(), silenced.now(), sources, filter.value(), order);
        if (next != tiles) {
            tiles = next;
            summary = OverviewWords.summary(next);
        }
        int from = Math.clamp(first, 0, tiles.size());
        List<SourceTile> visible = tiles.subList(from, Math.clamp(last, from, tiles.size()));
        return new OverviewPicture(tiles, faces.apply(visible), summary);
    }
}
