package org.tocsin.measure.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.api.source.InputProblem;

/**
 * What rules would have done.
 *
 * @param events how many events they have seen
 * @param from the time of the first event; empty if there was none
 * @param to the time of the last event; empty if there was none
 * @param outcomes one for each rule that ran, in the order of the rules
 * @param transitions all transitions, in the order of the input
 * @param status how the rules stood in the end on the source that was asked for
 * @param problems the first 20 pieces of input that could not be read
 * @param unreadable how many there were in all
 */
public record BacktestReport(
        long events,
        Optional<Instant> from,
        Optional<Instant> to,
        List<RuleOutcome> outcomes,
        List<Alert> transitions,
        List<CheckStatus> status,
        List<InputProblem> problems,
        long unreadable) {
    public BacktestReport {
        outcomes = List.copyOf(outcomes);
        transitions = List.copyOf(transitions);
        status = List.copyOf(status);
        problems = List.copyOf(problems);
    }

    /** The firings of all rules, in order of rules and time. */
    public List<Firing> firings() {
        return outcomes.stream().flatMap(outcome -> outcome.firings().stream()).toList();
    }
}
