package org.tocsin.headless.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.Severity;

/** Counts the alerts that fired, by kind and severity. Written by one thread, read by another after it has ended. */
final class AlertCount implements AlertWriter {

    private final Map<String, Alert> fired = new HashMap<>();
    private long transitions;

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public synchronized void write(Alert alert, boolean endOfBatch) {
        transitions++;
        if (alert.state().open() || fired.containsKey(alert.id())) {
            fired.put(alert.id(), alert);
        }
    }

    synchronized long transitions() {
        return transitions;
    }

    synchronized int fired() {
        return fired.size();
    }

    synchronized long open() {
        return fired.values().stream()
                .map(Alert::state)
                .filter(AlertState::open)
                .count();
    }

    /** How many alerts of this kind fired, by their worst severity. */
    synchronized Map<Severity, Integer> of(DetectorKind kind) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        fired.values().stream()
                .filter(alert -> alert.kind() == kind)
                .forEach(alert -> counts.merge(alert.severity(), 1, Integer::sum));
        return counts;
    }
}
