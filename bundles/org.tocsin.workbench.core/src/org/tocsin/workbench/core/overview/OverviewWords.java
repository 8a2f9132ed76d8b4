package org.tocsin.workbench.core.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.core.monitor.Figures;

/** All tiles in a sentence, and as a table. */
public final class OverviewWords {

    private OverviewWords() {}

    /** How many sources are how bad: {@code 12 sources: 1 critical, 2 major, 9 without alerts}. */
    public static String summary(List<SourceTile> tiles) {
        if (tiles.isEmpty()) {
            return "No source has sent anything yet.";
        }
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.CRITICAL, Severity.MAJOR, Severity.WARNING, Severity.INFO)) {
            long count = tiles.stream()
                    .filter(tile -> tile.worst()
                            .filter(story -> story.latest().severity() == severity)
                            .isPresent())
                    .count();
            if (count > 0) {
                parts.add(count + " " + severity.word());
            }
        }
        long calm = tiles.stream().filter(tile -> tile.worst().isEmpty()).count();
        parts.add(parts.isEmpty() ? "none with an alert" : calm + " without alerts");
        return Figures.plural(tiles.size(), "source") + ": " + String.join(", ", parts);
    }

    /**
     * All tiles as lines of text with tabs, below titles.
     *
     * @param faces what stands on each
     */
    public static String table(List<SourceTile> tiles, Map<String, TileFace> faces) {
        return "Source\tState\tOpen\tSilenced\tMetric\tValue\tScore\tWorst alert\n"
                + tiles.stream()
                        .map(tile -> line(tile, faces.get(tile.source())))
                        .collect(Collectors.joining());
    }

    private static String line(SourceTile tile, @Nullable TileFace face) {
        return String.join(
                        "\t",
                        tile.source(),
                        face == null ? "" : face.state(),
                        Integer.toString(tile.open()),
                        Integer.toString(tile.silenced()),
                        face == null ? "" : face.metric(),
                        face == null ? "" : face.value(),
                        face == null ? "" : face.score(),
                        tile.worst().map(story -> story.message()).orElse(""))
                + "\n";
    }
}
