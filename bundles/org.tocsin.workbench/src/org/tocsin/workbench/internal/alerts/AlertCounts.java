package org.tocsin.workbench.internal.alerts;

import java.util.Collection;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.tocsin.api.alert.AlertState;
import org.tocsin.workbench.core.monitor.AlertSearch;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.silence.SilenceCensus;
import org.tocsin.workbench.internal.language.Count;

/**
 * How many alerts there are.
 *
 * @param all those that search and ticks choose from
 * @param open those that call for somebody and are not silenced
 * @param silenced those that silences hide, shown or not
 */
record AlertCounts(int all, int open, int silenced) {

    static final AlertCounts NONE = new AlertCounts(0, 0, 0);

    /**
     * Counts alerts that fired.
     *
     * @param chosen those that search and ticks choose from
     */
    static AlertCounts of(Collection<AlertStory> fired, Collection<AlertStory> chosen, SilenceCensus census) {
        return new AlertCounts(
                chosen.size(),
                (int) fired.stream()
                        .filter(story -> story.open() && !census.hides(story))
                        .count(),
                (int) fired.stream().filter(census::hides).count());
    }

    /**
     * For the line above the table: {@code 3 of 12 alerts, 2 open, 4 silenced}.
     *
     * @param shown how many are shown
     */
    String words(int shown) {
        String alerts = Count.of(all, AlertMessages.alert, AlertMessages.alerts);
        String words =
                NLS.bind(AlertMessages.open, shown == all ? alerts : NLS.bind(AlertMessages.part, shown, alerts), open);
        return silenced > 0 ? NLS.bind(AlertMessages.silenced, words, silenced) : words;
    }

    /**
     * What to say where no alert is shown.
     *
     * @param search what was searched
     * @param fired all alerts
     */
    String hint(AlertSearch search, Collection<AlertStory> fired) {
        if (all > 0) {
            Optional<AlertState> state = search.state();
            if (state.isPresent()
                    && fired.stream().noneMatch(story -> story.latest().state() == state.get())) {
                return NLS.bind(AlertMessages.noneInState, state.get().word());
            }
            return AlertMessages.noneFound;
        }
        return silenced > 0 ? AlertMessages.allSilenced : AlertMessages.none;
    }
}
