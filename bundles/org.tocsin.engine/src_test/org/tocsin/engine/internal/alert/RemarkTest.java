package org.tocsin.engine.internal.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;

/** What people do about an alert, and what becomes of it. */
class RemarkTest extends PolicyStory {

    private void mark(AlertPolicy policy, int second, Remark.Kind kind, String text) {
        transitions.add(policy.mark(second * 1_000L, new Remark(kind, "Ada", text)));
    }

    @Test
    void whoHasTakenAnAlertOnCanGiveItBack() {
        AlertPolicy policy = policy(0, 10);
        judge(policy, 0, bad(Severity.MAJOR));
        mark(policy, 1, Remark.Kind.ACKNOWLEDGED, "");
        mark(policy, 2, Remark.Kind.UNACKNOWLEDGED, "");
        judge(policy, 3, Verdict.NORMAL);
        judge(policy, 4, bad(Severity.MAJOR));
        assertEquals(
                List.of(
                        AlertState.FIRING,
                        AlertState.ACKNOWLEDGED,
                        AlertState.FIRING,
                        AlertState.RECOVERING,
                        AlertState.FIRING),
                states());
    }

    @Test
    void whatIsPendingCanBeTakenOnBeforeItFires() {
        AlertPolicy policy = policy(10, 0);
        judge(policy, 0, bad(Severity.MAJOR));
        mark(policy, 1, Remark.Kind.ACKNOWLEDGED, "");
        judge(policy, 11, bad(Severity.MAJOR));
        assertEquals(List.of(AlertState.PENDING, AlertState.PENDING, AlertState.ACKNOWLEDGED), states());
    }

    @Test
    void anAlertResolvedByHandIsQuietUntilACalmAndThenComesAsANewOne() {
        AlertPolicy policy = policy(0, 10);
        judge(policy, 0, bad(Severity.MAJOR));
        mark(policy, 1, Remark.Kind.RESOLVED, "known");
        judge(policy, 2, bad(Severity.MAJOR));
        judge(policy, 3, Verdict.NORMAL);
        judge(policy, 4, bad(Severity.MAJOR));
        assertEquals(List.of(AlertState.FIRING, AlertState.RESOLVED, AlertState.FIRING), states());
        assertNotEquals(transitions.get(0).id(), transitions.get(2).id());
    }

    @Test
    void anAlertResolvedByHandComesAgainWhenItGetsWorse() {
        AlertPolicy policy = policy(0, 10);
        judge(policy, 0, bad(Severity.MAJOR));
        mark(policy, 1, Remark.Kind.FALSE_ALARM, "");
        judge(policy, 2, bad(Severity.CRITICAL));
        assertEquals(List.of(AlertState.FIRING, AlertState.RESOLVED, AlertState.FIRING), states());
    }

    @Test
    void aResolutionCanBeTakenBackWhileItGoesOn() {
        AlertPolicy policy = policy(0, 10);
        judge(policy, 0, bad(Severity.MAJOR));
        mark(policy, 1, Remark.Kind.RESOLVED, "");
        mark(policy, 2, Remark.Kind.REOPENED, "");
        assertEquals(List.of(AlertState.FIRING, AlertState.RESOLVED, AlertState.FIRING), states());
        assertEquals(transitions.get(0).id(), transitions.get(2).id());
    }

    @Test
    void aResolutionByHandHoldsOverARestart() {
        AlertPolicy before = policy(0, 10);
        judge(before, 0, bad(Severity.MAJOR));
        mark(before, 1, Remark.Kind.RESOLVED, "");
        AlertPolicy after = policy(0, 10);
        after.restore(before.keep().orElseThrow());
        judge(after, 2, bad(Severity.MAJOR));
        assertEquals(List.of(AlertState.FIRING, AlertState.RESOLVED), states());
        judge(after, 3, Verdict.NORMAL);
        assertTrue(after.keep().isEmpty());
    }

    @Test
    void aNoteOnWhatIsOverLeavesItOver() {
        AlertPolicy policy = policy(0, 0);
        judge(policy, 0, bad(Severity.MAJOR));
        judge(policy, 1, Verdict.NORMAL);
        mark(policy, 2, Remark.Kind.NOTE, "the disk was full");
        assertEquals(List.of(AlertState.FIRING, AlertState.RESOLVED, AlertState.RESOLVED), states());
        assertEquals(
                "Note by Ada: the disk was full. cpu is 97 %.",
                transitions.get(2).message());
    }

    @Test
    void staysAcknowledgedThroughARelapse() {
        AlertPolicy policy = policy(0, 10);
        judge(policy, 0, bad(Severity.MAJOR));
        mark(policy, 1, Remark.Kind.ACKNOWLEDGED, "looking at it");
        judge(policy, 2, Verdict.NORMAL);
        judge(policy, 3, bad(Severity.MAJOR));
        assertEquals(
                List.of(AlertState.FIRING, AlertState.ACKNOWLEDGED, AlertState.RECOVERING, AlertState.ACKNOWLEDGED),
                states());
        assertEquals(
                "Acknowledged by Ada (looking at it). cpu is 97 %.",
                transitions.get(1).message());
    }
}
