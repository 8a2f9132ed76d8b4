package org.tocsin.session.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.measure.api.RecordedRow;

/**
 * What a pipeline said of every row of a recording: a score, and whether a new alert was raised. A row that was not
 * judged, because it cannot be read or came too late, has the score 0. Thread-safe.
 */
final class ScoreSheet implements RowLog, MetricTap, AlertWriter {

    /** One row. */
    static final class Row {
        private final RecordedRow recorded;
        private final Optional<Event> event;
        private double score;
        private boolean judged;
        private boolean anomalous;
        private boolean alert;

        private Row(RecordedRow recorded, Optional<Event> event) {
            this.recorded = recorded;
            this.event = event;
        }

        RecordedRow recorded() {
            return recorded;
        }

        double score() {
            return score;
        }

        boolean judged() {
            return judged;
        }

        boolean alert() {
            return alert;
        }

        private boolean isAt(long time, String source) {
            return event.isPresent()
                    && event.get().epochMillis() == time
                    && event.get().source().equals(source);
        }

        private boolean isFrom(long time) {
            return event.isPresent() && event.get().epochMillis() >= time;
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Map<Event, Row> waiting = new IdentityHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<Alert> raised = new ArrayList<>();
    private final boolean several;

    /**
     * @param several whether several detectors are asked: the first check gives the score of a row then
     */
    ScoreSheet(boolean several) {
        this.several = several;
    }

    @Override
    public synchronized void row(RecordedRow recorded, Optional<Event> event) {
        Row row = new Row(recorded, event);
        rows.add(row);
        event.ifPresent(pushed -> waiting.put(pushed, row));
    }

    @Override
    public synchronized void seen(Event event, List<Check> checks, List<Verdict> verdicts) {
        Row row = waiting.remove(event);
        if (row != null) {
            row.judged = true;
            for (int i = 0; i < verdicts.size(); i++) {
                Verdict verdict = verdicts.get(i);
                // what a detector says while it still learns is nothing to go by
                double score = verdict instanceof Verdict.WarmingUp || several && i > 0 ? 0 : verdict.score();
                row.score = Math.max(row.score, Math.min(1, score));
                row.anomalous |= verdict instanceof Verdict.Anomaly;
            }
        }
    }

    @Override
    public String name() {
        return "score";
    }

    /** A firing within the cool-down has the id of the old alert. */
    @Override
    public synchronized void write(Alert alert, boolean endOfBatch) {
        if (alert.state().open() && known.add(alert.id())) {
            raised.add(alert);
        }
    }

    /** How many rows have been read so far. */
    synchronized int size() {
        return rows.size();
    }

    /** The rows in the order of the file, after all alerts have come. */
    synchronized List<Row> rows() {
        Map<Long, List<Alert>> byTime = new HashMap<>();
        rows.stream()
                .flatMap(row -> row.event.stream())
                .findFirst()
                .ifPresent(first -> raised.stream()
                        .filter(alert -> alert.time().toEpochMilli() >= first.epochMillis())
                        .forEach(alert -> byTime.computeIfAbsent(alert.time().toEpochMilli(), time -> new ArrayList<>())
                                .add(alert)));
        for (Row row : rows) {
            if (row.anomalous) {
                long time = row.event.orElseThrow().epochMillis();
                row.alert |=
                        byTime.getOrDefault(time, new ArrayList<>()).removeIf(alert -> row.isAt(time, alert.source()));
            }
        }
        byTime.forEach((time, left) -> {
            if (!left.isEmpty()) {
                // raised by silence or by several sources together: nobody's row, so it counts with the next one
                rows.stream().filter(row -> row.isFrom(time)).findFirst().ifPresent(row -> row.alert = true);
            }
        });
        raised.clear();
        return List.copyOf(rows);
    }
}
