package org.tocsin.workbench.core.overview;

import java.util.List;
import java.util.Map;

/**
 * All sources at one moment.
 *
 * @param tiles in their order; the same list as before as long as no alert, silence or source has changed
 * @param faces what stands on those that can be seen, by source
 * @param summary all of them in a sentence
 */
public record OverviewPicture(List<SourceTile> tiles, Map<String, TileFace> faces, String summary) {

    public static final OverviewPicture NONE = new OverviewPicture(List.of(), Map.of(), "");

    public OverviewPicture {
        faces = Map.copyOf(faces);
    }
}
