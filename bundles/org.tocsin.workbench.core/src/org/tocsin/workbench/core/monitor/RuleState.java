package org.tocsin.workbench.core.monitor;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.rule.api.RuleBook;

/**
 * How a rule stands, over all sources.
 *
 * @param worst the state that calls loudest; empty if it is calm everywhere
 * @param sources how many sources are in that state
 * @param firedToday how often it fired today
 */
public record RuleState(Optional<AlertState> worst, int sources, int firedToday) {

    public static final RuleState CALM = new RuleState(Optional.empty(), 0, 0);

    private static final List<AlertState> LOUDEST_FIRST = List.of(
            AlertState.FIRING, AlertState.FLAPPING, AlertState.ACKNOWLEDGED, AlertState.RECOVERING, AlertState.PENDING);

    /** How all rules stand, where days begin as they do here. */
    public static Map<String, RuleState> today(BoardSnapshot board) {
        return of(board, LocalDate.now(), ZoneId.systemDefault());
    }

    /** The states of all rules that are known from alerts, by name. */
    public static Map<String, RuleState> of(BoardSnapshot board, LocalDate today, ZoneId zone) {
        Map<String, Map<AlertState, Set<String>>> states = new HashMap<>();
        Map<String, Integer> fired = new HashMap<>();
        for (AlertStory story : board.stories()) {
            Alert latest = story.latest();
            if (latest.detector().equals(RuleBook.DETECTOR)) {
                if (story.live()) {
                    states.computeIfAbsent(latest.check(), name -> new HashMap<>())
                            .computeIfAbsent(latest.state(), state -> new HashSet<>())
                            .add(latest.source());
                }
                fired.merge(latest.check(), firings(story, today, zone), Integer::sum);
            }
        }
        Map<String, RuleState> rules = new HashMap<>();
        fired.forEach((name, count) -> rules.put(name, of(states.getOrDefault(name, Map.of()), count)));
        return rules;
    }

    private static RuleState of(Map<AlertState, Set<String>> states, int fired) {
        Optional<AlertState> worst =
                LOUDEST_FIRST.stream().filter(states::containsKey).findFirst();
        return new RuleState(worst, worst.map(state -> states.get(state).size()).orElse(0), fired);
    }

    private static int firings(AlertStory story, LocalDate today, ZoneId zone) {
        int count = 0;
        boolean open = false;
        for (Alert alert : story.transitions()) {
            boolean begins = alert.state().open() && !open;
            if (begins && alert.time().atZone(zone).toLocalDate().equals(today)) {
                count++;
            }
            open = alert.state().open();
        }
        return count;
    }

    /** In words: {@code firing on 2}, {@code calm}. */
    public String words() {
        return worst.map(state -> state.word() + " on " + sources).orElse("calm");
    }
}
