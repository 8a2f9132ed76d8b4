package org.tocsin.engine.internal.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Flapping;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;

class FlappingTest {

    private static final Verdict BAD = new Verdict.Anomaly(
            97, 90, Severity.MAJOR, "cpu is 97 %.", List.of(new Contribution("cpu", 97, ExpectedRange.atMost(90), 1)));

    private final List<Alert> transitions = new ArrayList<>();
    private int second;

    private AlertPolicy policy(int pending, int keep) {
        return new AlertPolicy(
                new AlertSubject("web-1", "rule", DetectorKind.RULE, "cpu-high"),
                new AlertTiming(
                        Duration.ofSeconds(pending),
                        Duration.ofSeconds(keep),
                        Optional.of(new Flapping(3, Duration.ofMinutes(10)))),
                Duration.ofSeconds(30));
    }

    private void judge(AlertPolicy policy, int seconds, Verdict verdict) {
        second += seconds;
        policy.judge(second * 1000L, verdict).ifPresent(transitions::add);
    }

    /** Fires and is resolved, and lasts two minutes. */
    private void comeAndGo(AlertPolicy policy) {
        judge(policy, 60, BAD);
        judge(policy, 60, Verdict.NORMAL);
    }

    private List<AlertState> states() {
        return transitions.stream().map(Alert::state).toList();
    }

    @Test
    void theThirdFiringInTenMinutesIsOneAlertThatFlaps() {
        AlertPolicy policy = policy(0, 0);
        for (int i = 0; i < 6; i++) {
            comeAndGo(policy);
        }
        assertEquals(
                List.of(
                        AlertState.FIRING,
                        AlertState.RESOLVED,
                        AlertState.FIRING,
                        AlertState.RESOLVED,
                        AlertState.FLAPPING),
                states());
        assertEquals(
                "Flapping: fired 3 times in 10m. cpu is 97 %.",
                transitions.get(4).message());
        assertNotEquals(transitions.get(0).id(), transitions.get(2).id());
        assertEquals(transitions.get(2).id(), transitions.get(4).id());
    }

    @Test
    void relapsesWhileRecoveringCount() {
        AlertPolicy policy = policy(0, 90);
        for (int i = 0; i < 4; i++) {
            comeAndGo(policy);
        }
        assertEquals(
                List.of(
                        AlertState.FIRING,
                        AlertState.RECOVERING,
                        AlertState.FIRING,
                        AlertState.RECOVERING,
                        AlertState.FLAPPING),
                states());
    }

    @Test
    void withPendingTimeTheFlappingAlertJoinsTheOneBefore() {
        AlertPolicy policy = policy(20, 0);
        for (int i = 0; i < 4; i++) {
            judge(policy, 60, BAD);
            judge(policy, 20, BAD);
            judge(policy, 20, Verdict.NORMAL);
        }
        assertEquals(AlertState.PENDING, transitions.get(6).state());
        assertEquals(AlertState.FLAPPING, transitions.get(7).state());
        assertEquals(8, transitions.size());
        assertEquals(1, transitions.stream().skip(3).map(Alert::id).distinct().count());
    }

    @Test
    void endsWhenItHasBeenCalmForTheWholeTime() {
        AlertPolicy policy = policy(0, 0);
        for (int i = 0; i < 4; i++) {
            comeAndGo(policy);
        }
        judge(policy, 599, Verdict.NORMAL);
        assertEquals(AlertState.FLAPPING, policy.state());
        judge(policy, 1, Verdict.NORMAL);
        assertEquals(AlertState.RESOLVED, policy.state());
        comeAndGo(policy);
        assertEquals(AlertState.FIRING, transitions.get(6).state());
    }

    @Test
    void firesWhenItHasBeenRaisedForTheWholeTimeAndCountsAnew() {
        AlertPolicy policy = policy(0, 0);
        for (int i = 0; i < 3; i++) {
            comeAndGo(policy);
        }
        judge(policy, 60, BAD);
        judge(policy, 599, BAD);
        assertEquals(AlertState.FLAPPING, policy.state());
        judge(policy, 1, BAD);
        assertEquals(AlertState.FIRING, policy.state());
        judge(policy, 1, Verdict.NORMAL);
        comeAndGo(policy);
        assertEquals(AlertState.RESOLVED, policy.state());
    }

    @Test
    void staysAcknowledgedUntilItIsSteady() {
        AlertPolicy policy = policy(0, 0);
        for (int i = 0; i < 3; i++) {
            comeAndGo(policy);
        }
        transitions.add(policy.mark(second * 1000L, new Remark(Remark.Kind.ACKNOWLEDGED, "Ada", "")));
        comeAndGo(policy);
        assertEquals(AlertState.ACKNOWLEDGED, policy.state());
        assertEquals(6, transitions.size());
        judge(policy, 600, Verdict.NORMAL);
        assertEquals(AlertState.RESOLVED, policy.state());
    }

    @Test
    void firingsThatAreFarApartAreAlertsOfTheirOwn() {
        AlertPolicy policy = policy(0, 0);
        for (int i = 0; i < 6; i++) {
            second += 600;
            comeAndGo(policy);
        }
        assertTrue(states().stream().noneMatch(AlertState.FLAPPING::equals));
        assertEquals(6, transitions.stream().map(Alert::id).distinct().count());
    }

    @Test
    void withoutTheSettingAnOpenAlertGoesOnAsFiring() {
        AlertPolicy policy = policy(0, 0);
        for (int i = 0; i < 3; i++) {
            comeAndGo(policy);
        }
        judge(policy, 60, BAD);
        policy.retime(new AlertTiming(Duration.ZERO, Duration.ZERO), Duration.ZERO);
        judge(policy, 1, Verdict.NORMAL);
        assertEquals(AlertState.RESOLVED, policy.state());
    }
}
