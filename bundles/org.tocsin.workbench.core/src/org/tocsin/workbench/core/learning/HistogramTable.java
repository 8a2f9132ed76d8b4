package org.tocsin.workbench.core.learning;

import java.util.List;
import java.util.stream.IntStream;
import org.tocsin.api.detector.LearningStatus;
import org.tocsin.api.detector.ScoreHistogram;
import org.tocsin.workbench.core.monitor.ChartTable;
import org.tocsin.workbench.core.monitor.Figures;

/** The recent scores of a detector as a table: what the bars say, and what a threshold at each of them would do. */
public final class HistogramTable {

    private static final List<String> TITLES = List.of(
            "Scores from", "Events", "Alerts with the threshold here", "False alerts a day at most", "Threshold");

    private HistogramTable() {}

    /** A row for each bar, from the first one with events on. */
    public static ChartTable of(LearningStatus status) {
        ScoreHistogram scores = status.scores();
        int first = IntStream.range(0, scores.bins())
                .filter(bin -> scores.events().get(bin) > 0)
                .findFirst()
                .orElse(scores.bins());
        int now = ThresholdMove.now(status).bin();
        return new ChartTable(
                TITLES,
                IntStream.range(first, scores.bins())
                        .mapToObj(bin -> List.of(
                                Figures.number(scores.start(bin)),
                                Integer.toString(scores.events().get(bin)),
                                Integer.toString(scores.alertsAt(scores.start(bin))),
                                bin < status.expected().size()
                                        ? Figures.number(status.expected().get(bin))
                                        : "",
                                bin == now && !Double.isNaN(status.threshold()) ? "here" : ""))
                        .toList());
    }
}
