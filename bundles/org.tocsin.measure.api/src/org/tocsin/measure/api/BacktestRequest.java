package org.tocsin.measure.api;

import java.util.List;
import java.util.Optional;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Incident;
import org.tocsin.rule.api.Rule;

/**
 * What to run over what.
 *
 * @param rules the rules; disabled ones are left out
 * @param data where the events come from; it comes to an end by itself
 * @param ordered whether its events come in order of time for each source
 * @param settings lanes, tolerance, cool-down and the like; it is run as a replay whatever it says
 * @param incidents what is known to have gone wrong, if known; otherwise what the data itself says of it
 * @param statusOf a source for which to tell in the end how the rules stand; empty for none
 */
public record BacktestRequest(
        List<Rule> rules,
        EventSource data,
        boolean ordered,
        MonitorSettings settings,
        Optional<List<Incident>> incidents,
        Optional<String> statusOf) {
    public BacktestRequest {
        rules = List.copyOf(rules);
    }
}
