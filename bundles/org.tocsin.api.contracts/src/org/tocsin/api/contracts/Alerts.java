package org.tocsin.api.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;

/**
 * Builds alerts for tests, of which only that is said that matters: {@code Alerts.firing().source("db-1").build()}. What
 * is not said is a rule on the cpu of {@code web-1} that fires at 2026-01-01T00:00Z.
 */
public final class Alerts {

    private String id = "a1";
    private Instant time = Instant.parse("2026-01-01T00:00:00Z");
    private AlertState state = AlertState.FIRING;
    private Severity severity = Severity.WARNING;
    private DetectorKind kind = DetectorKind.RULE;
    private String detector = "rule";
    private String check = "cpu-high";
    private String source = "web-1";
    private double score = 97.5;
    private double threshold = 90;
    private String message = "cpu is 97.5 %, expected at most 90 %.";
    private Contribution contribution = new Contribution("cpu", 97.5, ExpectedRange.atMost(90), 1);

    private Alerts() {}

    public static Alerts firing() {
        return new Alerts();
    }

    /** A firing alert {@code a7}, seven seconds into 2026. */
    public static Alert numbered(int number) {
        return firing().id("a" + number)
                .time(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number))
                .build();
    }

    public Alerts id(String newId) {
        id = newId;
        return this;
    }

    public Alerts time(Instant newTime) {
        time = newTime;
        return this;
    }

    public Alerts state(AlertState newState) {
        state = newState;
        return this;
    }

    public Alerts severity(Severity newSeverity) {
        severity = newSeverity;
        return this;
    }

    /** Who found it; the kind is learning if the check is empty. */
    public Alerts origin(String newDetector, String newCheck) {
        detector = newDetector;
        check = newCheck;
        kind = newCheck.isEmpty() ? DetectorKind.ML : DetectorKind.RULE;
        return this;
    }

    public Alerts source(String newSource) {
        source = newSource;
        return this;
    }

    public Alerts score(double newScore, double newThreshold) {
        score = newScore;
        threshold = newThreshold;
        return this;
    }

    public Alerts message(String newMessage) {
        message = newMessage;
        return this;
    }

    /** The one metric that did it. */
    public Alerts metric(String metric, double value, ExpectedRange expected) {
        contribution = new Contribution(metric, value, expected, 1);
        return this;
    }

    public Alert build() {
        return new Alert(
                id,
                time,
                state,
                time,
                severity,
                new Alert.Subject(source, kind, detector, check),
                new Alert.Evidence(score, threshold, message, List.of(contribution)),
                Optional.empty());
    }
}
