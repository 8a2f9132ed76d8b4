package org.tocsin.engine.internal.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;

class AlertPolicyTest extends PolicyStory {

    @Test
    void firesAtOnceWithoutPendingTime() {
        AlertPolicy policy = policy(0, 0);
        judge(policy, 5, bad(Severity.MAJOR));
        assertEquals(List.of(AlertState.FIRING), states());
        Alert alert = transitions.get(0);
        assertEquals(Instant.ofEpochSecond(5), alert.time());
        assertEquals("cpu is 97 %.", alert.message());
        assertEquals("rule/cpu-high", alert.origin());
    }

    @Test
    void waitsUntilTheAnomalyHasLasted() {
        AlertPolicy policy = policy(30, 0);
        judge(policy, 0, bad(Severity.MAJOR));
        judge(policy, 29, bad(Severity.MAJOR));
        assertEquals(List.of(AlertState.PENDING), states());
        judge(policy, 30, bad(Severity.MAJOR));
        assertEquals(List.of(AlertState.PENDING, AlertState.FIRING), states());
        assertEquals(transitions.get(0).id(), transitions.get(1).id());
    }

    @Test
    void callsNobodyWhenItDoesNotLast() {
        AlertPolicy policy = policy(30, 0);
        judge(policy, 0, bad(Severity.MAJOR));
        judge(policy, 12, Verdict.NORMAL);
        judge(policy, 40, bad(Severity.MAJOR));
        assertEquals(List.of(AlertState.PENDING, AlertState.CANCELLED, AlertState.PENDING), states());
        assertTrue(transitions.get(1).message().startsWith("Ended after 12s, before it had lasted 30s."));
    }

    @Test
    void isResolvedOnlyAfterCalmThatLasts() {
        AlertPolicy policy = policy(0, 10);
        judge(policy, 0, bad(Severity.MAJOR));
        judge(policy, 5, Verdict.NORMAL);
        judge(policy, 8, bad(Severity.MAJOR));
        judge(policy, 9, Verdict.NORMAL);
        judge(policy, 18, Verdict.NORMAL);
        judge(policy, 19, Verdict.NORMAL);
        assertEquals(
                List.of(
                        AlertState.FIRING,
                        AlertState.RECOVERING,
                        AlertState.FIRING,
                        AlertState.RECOVERING,
                        AlertState.RESOLVED),
                states());
        assertEquals(1, transitions.stream().map(Alert::id).distinct().count());
        assertTrue(transitions.get(4).message().startsWith("Over after 19s."));
    }

    @Test
    void joinsTheOldAlertWithinTheCooldown() {
        AlertPolicy policy = policy(0, 0);
        judge(policy, 0, bad(Severity.WARNING));
        judge(policy, 1, Verdict.NORMAL);
        judge(policy, 61, bad(Severity.WARNING));
        judge(policy, 62, Verdict.NORMAL);
        judge(policy, 123, bad(Severity.WARNING));
        assertEquals(transitions.get(0).id(), transitions.get(2).id());
        assertEquals(Instant.EPOCH, transitions.get(2).since());
        assertNotEquals(transitions.get(2).id(), transitions.get(4).id());
        assertEquals(Instant.ofEpochSecond(123), transitions.get(4).since());
    }

    @Test
    void betweenTheLevelsNothingChangesWhileFiringButPendingEnds() {
        AlertPolicy firing = policy(0, 10);
        judge(firing, 0, bad(Severity.MAJOR));
        judge(firing, 5, new Verdict.Holding(0.4, "between"));
        assertEquals(List.of(AlertState.FIRING), states());
        transitions.clear();
        AlertPolicy pending = policy(10, 0);
        judge(pending, 0, bad(Severity.MAJOR));
        judge(pending, 5, new Verdict.Holding(0.4, "between"));
        assertEquals(List.of(AlertState.PENDING, AlertState.CANCELLED), states());
    }

    @Test
    void calmBeginsAnewAfterAValueBetweenTheLevels() {
        AlertPolicy policy = policy(0, 10);
        judge(policy, 0, bad(Severity.MAJOR));
        judge(policy, 1, Verdict.NORMAL);
        judge(policy, 8, new Verdict.Holding(0.4, "between"));
        judge(policy, 12, Verdict.NORMAL);
        assertEquals(AlertState.RECOVERING, policy.state());
        judge(policy, 22, Verdict.NORMAL);
        assertEquals(AlertState.RESOLVED, policy.state());
    }

    @Test
    void theUnknownNeitherRaisesNorClears() {
        AlertPolicy policy = policy(10, 0);
        judge(policy, 0, new Verdict.Unknown("missing"));
        assertEquals(List.of(), states());
        judge(policy, 1, bad(Severity.MAJOR));
        judge(policy, 5, new Verdict.Unknown("missing"));
        judge(policy, 6, new Verdict.WarmingUp(1, 2, "learns"));
        judge(policy, 11, bad(Severity.MAJOR));
        judge(policy, 12, new Verdict.Unknown("missing"));
        assertEquals(List.of(AlertState.PENDING, AlertState.FIRING), states());
    }

    @Test
    void saysWhenItGetsWorseAndKeepsTheWorstSeverity() {
        AlertPolicy policy = policy(0, 0);
        judge(policy, 0, bad(Severity.WARNING));
        judge(policy, 1, bad(Severity.CRITICAL));
        judge(policy, 2, bad(Severity.INFO));
        judge(policy, 3, Verdict.NORMAL);
        assertEquals(List.of(AlertState.FIRING, AlertState.FIRING, AlertState.RESOLVED), states());
        assertEquals(Severity.CRITICAL, transitions.get(2).severity());
    }

    @Test
    void whatIsOpenEndsWhenItIsNotCheckedAnyMore() {
        AlertPolicy policy = policy(0, 10);
        judge(policy, 0, bad(Severity.MAJOR));
        policy.retire(4_000, "It is not checked any more.").ifPresent(transitions::add);
        policy.retire(5_000, "It is not checked any more.").ifPresent(transitions::add);
        assertEquals(List.of(AlertState.FIRING, AlertState.RESOLVED), states());
    }

    @Test
    void theIdFollowsFromSubjectAndTime() {
        judge(policy(0, 0), 7, bad(Severity.MAJOR));
        judge(policy(0, 0), 7, bad(Severity.INFO));
        judge(policy(0, 0), 8, bad(Severity.MAJOR));
        assertEquals(transitions.get(0).id(), transitions.get(1).id());
        assertNotEquals(transitions.get(0).id(), transitions.get(2).id());
        assertTrue(transitions.get(0).id().matches("[0-9a-f]{12}"));
    }
}
