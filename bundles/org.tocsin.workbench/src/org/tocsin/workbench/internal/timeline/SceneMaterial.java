package org.tocsin.workbench.internal.timeline;

import java.util.List;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.BoardSnapshot;
import org.tocsin.workbench.core.monitor.EarlierCurves;
import org.tocsin.workbench.core.monitor.LineColours;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.SeriesKey;

/**
 * What pictures are made of.
 *
 * @param history what was measured
 * @param earlier what was measured before that
 * @param board the alerts
 * @param filter what the user wants to see of both
 * @param levels where rules draw lines
 * @param colours which source has which
 */
record SceneMaterial(
        MetricHistory history,
        EarlierCurves earlier,
        BoardSnapshot board,
        AlertFilter filter,
        RuleLevels levels,
        LineColours colours) {

    /** All that is ticked, by source. */
    List<SeriesKey> series() {
        return history.series().stream().filter(filter::shows).toList();
    }

    /** The alerts that fired and are ticked. */
    List<AlertStory> stories() {
        return board.stories().stream()
                .filter(story -> story.fired() && filter.test(story.latest()))
                .toList();
    }
}
