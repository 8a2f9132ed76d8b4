package org.tocsin.workbench.core.silence;

import java.util.Map;
import java.util.Set;
import org.tocsin.workbench.core.monitor.AlertStory;

/**
 * Which alerts are hidden at one moment.
 *
 * @param hidden the ids of alerts that are hidden, open or over
 * @param open how many open alerts each silence hides, by its id; those that hide none are left out
 * @param openAlerts how many open alerts are hidden
 * @param silences how many silences hold, whether or not they hide something
 */
public record SilenceCensus(Set<String> hidden, Map<String, Integer> open, int openAlerts, int silences) {

    public static final SilenceCensus NONE = new SilenceCensus(Set.of(), Map.of(), 0, 0);

    public SilenceCensus {
        hidden = Set.copyOf(hidden);
        open = Map.copyOf(open);
    }

    public boolean hides(AlertStory story) {
        return hidden.contains(story.id());
    }
}
