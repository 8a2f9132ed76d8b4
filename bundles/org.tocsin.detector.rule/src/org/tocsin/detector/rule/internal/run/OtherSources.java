package org.tocsin.detector.rule.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.api.event.Event;
import org.tocsin.detector.rule.internal.language.Condition;
import org.tocsin.detector.rule.internal.language.Expression;
import org.tocsin.detector.rule.internal.language.SourcePattern;

/**
 * What rules want to know of other sources: last values, and for how many sources a condition holds. It sees the events of
 * all sources in order of event time, from one thread at a time; rules are edited from another, hence the locks.
 */
final class OtherSources {

    private record CellKey(String source, String metric) {}

    private record TallyKey(String pattern, String condition) {}

    /** The last known value of a metric of another source. */
    static final class Cell {
        private double value = Double.NaN;
        private long time = Long.MIN_VALUE;

        double value() {
            return value;
        }

        /** When it was known last; {@link Long#MIN_VALUE} if it never was. */
        long time() {
            return time;
        }
    }

    /** For how many sources a condition holds. */
    static final class Tally {
        private final SourcePattern pattern;
        private final Condition condition;
        private final Expression.Across across;
        private final Map<String, Member> members = new HashMap<>();
        private final Set<String> strangers = new HashSet<>();
        private int holding;
        private int known;

        private Tally(Condition condition, Expression.Across across) {
            this.pattern = SourcePattern.of(across.pattern());
            this.condition = condition;
            this.across = across;
        }

        int holding() {
            return holding;
        }

        /** For how many sources it can be told. */
        int known() {
            return known;
        }

        private void observe(Event event, OtherSources others) {
            String source = event.source();
            Member member = members.get(source);
            if (member == null) {
                if (strangers.contains(source)) {
                    return;
                }
                if (!pattern.matches(source)) {
                    strangers.add(source);
                    return;
                }
                member = new Member(condition, across.question(), others);
                members.put(source, member);
            }
            count(member.truth, -1);
            member.workspace.update(event);
            member.truth = member.program.now();
            count(member.truth, 1);
        }

        private void count(int truth, int by) {
            known += truth == TruthValue.UNKNOWN ? 0 : by;
            holding += truth == TruthValue.TRUE ? by : 0;
        }

        private void forget(String source) {
            Member member = members.remove(source);
            strangers.remove(source);
            if (member != null) {
                count(member.truth, -1);
            }
        }
    }

    private static final class Member {
        private final Workspace workspace;
        private final Program program;
        private int truth = TruthValue.UNKNOWN;

        private Member(Condition condition, Expression question, OtherSources others) {
            this.workspace = new Workspace(Optional.of(others));
            this.program = new Program(condition, question, workspace);
        }
    }

    private final Map<String, Map<String, Cell>> cells = new HashMap<>();
    private final Map<TallyKey, Tally> tallies = new HashMap<>();
    private List<Tally> observed = List.of();
    private Set<CellKey> wantedCells = new HashSet<>();
    private Set<TallyKey> wantedTallies = new HashSet<>();

    synchronized Cell cell(String source, String metric) {
        wantedCells.add(new CellKey(source, metric));
        return cells.computeIfAbsent(source, name -> new HashMap<>()).computeIfAbsent(metric, name -> new Cell());
    }

    synchronized Tally tally(Condition condition, Expression.Across across) {
        TallyKey key = new TallyKey(
                across.pattern(),
                condition
                        .text()
                        .substring(
                                across.question().span().start(),
                                across.question().span().end()));
        wantedTallies.add(key);
        Tally known = tallies.get(key);
        if (known == null) {
            known = new Tally(condition, across);
            tallies.put(key, known);
            observed = new ArrayList<>(tallies.values());
            // What the condition asks of other sources has to be remembered from the beginning, too.
            new Program(condition, across.question(), new Workspace(Optional.of(this)));
        }
        return known;
    }

    /**
     * Has rules say anew what they want to know, and forgets what none of them does.
     *
     * @param rules asks for every cell and tally that is wanted
     */
    synchronized void want(Runnable rules) {
        wantedCells = new HashSet<>();
        wantedTallies = new HashSet<>();
        rules.run();
        tallies.keySet().retainAll(wantedTallies);
        observed = new ArrayList<>(tallies.values());
        cells.forEach((source, metrics) ->
                metrics.keySet().removeIf(metric -> !wantedCells.contains(new CellKey(source, metric))));
        cells.values().removeIf(Map::isEmpty);
    }

    synchronized void observe(Event event) {
        Map<String, Cell> wanted = cells.get(event.source());
        if (wanted != null) {
            for (Map.Entry<String, Cell> one : wanted.entrySet()) {
                double value = event.value(one.getKey());
                if (!Double.isNaN(value)) {
                    one.getValue().value = value;
                    one.getValue().time = event.epochMillis();
                }
            }
        }
        for (Tally tally : observed) {
            tally.observe(event, this);
        }
    }

    synchronized void forget(String source) {
        tallies.values().forEach(tally -> tally.forget(source));
        cells.getOrDefault(source, Map.of()).values().forEach(cell -> {
            cell.value = Double.NaN;
            cell.time = Long.MIN_VALUE;
        });
    }
}
