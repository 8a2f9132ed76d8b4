package org.tocsin.engine.internal.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Flapping;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;

class AlertPolicyPropertyTest {

    private static final Duration ALLOWED = Duration.ofSeconds(200);

    record Step(int gapSeconds, Verdict verdict) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Verdict> verdicts = Arbitraries.of(
                Verdict.NORMAL,
                new Verdict.Holding(0.4, "between"),
                new Verdict.Unknown("missing"),
                new Verdict.WarmingUp(1, 2, "learns"),
                anomaly(Severity.WARNING),
                anomaly(Severity.CRITICAL));
        return Combinators.combine(Arbitraries.integers().between(0, 40), verdicts)
                .as(Step::new)
                .list()
                .ofMaxSize(80);
    }

    private static Verdict anomaly(Severity severity) {
        return new Verdict.Anomaly(
                2, 1, severity, "It is 2.", List.of(new Contribution("m", 2, ExpectedRange.atMost(1), 1)));
    }

    private static List<Alert> play(List<Step> steps) {
        return play(steps, Optional.empty());
    }

    private static List<Alert> playFlapping(List<Step> steps) {
        return play(steps, Optional.of(new Flapping(3, ALLOWED)));
    }

    private static List<Alert> play(List<Step> steps, Optional<Flapping> flapping) {
        List<Alert> transitions = new ArrayList<>();
        AlertPolicy policy = new AlertPolicy(
                new AlertSubject("s", "d", DetectorKind.ML, ""),
                new AlertTiming(Duration.ofSeconds(20), Duration.ofSeconds(15), flapping),
                Duration.ofSeconds(60));
        long time = 0;
        for (Step step : steps) {
            time += step.gapSeconds() * 1000L;
            policy.judge(time, step.verdict()).ifPresent(transitions::add);
        }
        return transitions;
    }

    @Property(tries = 500)
    void everyTransitionFollowsFromTheOneBefore(@ForAll("steps") List<Step> steps) {
        Map<AlertState, List<AlertState>> allowed = new HashMap<>();
        allowed.put(AlertState.PENDING, List.of(AlertState.FIRING, AlertState.CANCELLED));
        allowed.put(AlertState.CANCELLED, List.of(AlertState.PENDING));
        allowed.put(AlertState.FIRING, List.of(AlertState.FIRING, AlertState.RECOVERING));
        allowed.put(AlertState.RECOVERING, List.of(AlertState.FIRING, AlertState.RESOLVED));
        allowed.put(AlertState.RESOLVED, List.of(AlertState.PENDING));
        assertFollows(allowed, play(steps));
        allowed.put(AlertState.PENDING, List.of(AlertState.FIRING, AlertState.CANCELLED, AlertState.FLAPPING));
        allowed.put(AlertState.RECOVERING, List.of(AlertState.FIRING, AlertState.RESOLVED, AlertState.FLAPPING));
        allowed.put(AlertState.FLAPPING, List.of(AlertState.FLAPPING, AlertState.FIRING, AlertState.RESOLVED));
        assertFollows(allowed, playFlapping(steps));
    }

    private static void assertFollows(Map<AlertState, List<AlertState>> allowed, List<Alert> transitions) {
        AlertState before = AlertState.RESOLVED;
        for (Alert alert : transitions) {
            assertTrue(allowed.get(before).contains(alert.state()), before + " to " + alert.state());
            before = alert.state();
        }
    }

    @Property(tries = 500)
    void thereIsAtMostOneAlertThatIsNotOver(@ForAll("steps") List<Step> steps) {
        for (List<Alert> transitions : List.of(play(steps), playFlapping(steps))) {
            Map<String, AlertState> last = new HashMap<>();
            transitions.forEach(alert -> {
                last.put(alert.id(), alert.state());
                assertTrue(last.values().stream().filter(state -> !state.over()).count() <= 1);
            });
        }
    }

    @Property(tries = 500)
    void timeNeverGoesBack(@ForAll("steps") List<Step> steps) {
        for (List<Alert> transitions : List.of(play(steps), playFlapping(steps))) {
            for (int i = 1; i < transitions.size(); i++) {
                assertTrue(!transitions
                        .get(i)
                        .time()
                        .isBefore(transitions.get(i - 1).time()));
            }
        }
    }

    /** The third firing is told as flapping, and what flaps must have been steady before it may fire again. */
    @Property(tries = 500)
    void anAlertThatFlapsFiresTwiceAtMostInTheTimeAllowed(@ForAll("steps") List<Step> steps) {
        List<Alert> transitions = playFlapping(steps);
        List<Instant> fired = new ArrayList<>();
        for (int i = 1; i < transitions.size(); i++) {
            AlertState before = transitions.get(i - 1).state();
            if (transitions.get(i).state() == AlertState.FIRING
                    && (before == AlertState.PENDING || before == AlertState.RECOVERING)) {
                fired.add(transitions.get(i).time());
            }
        }
        for (int i = 2; i < fired.size(); i++) {
            assertTrue(!fired.get(i).isBefore(fired.get(i - 2).plus(ALLOWED)), fired.toString());
        }
    }

    @Property(tries = 200)
    void theSameEventsGiveTheSameTransitions(@ForAll("steps") List<Step> steps) {
        assertEquals(play(steps), play(steps));
        assertEquals(playFlapping(steps), playFlapping(steps));
    }

    /** A restart without a gap, at any moment, changes nothing but for the sentence that says so. */
    @Property(tries = 300)
    void whatIsKeptGoesOn(@ForAll("steps") List<Step> steps, @ForAll @IntRange(max = 80) int restart) {
        List<Alert> whole = playFlapping(steps);
        List<Alert> broken = new ArrayList<>();
        AlertTiming timing =
                new AlertTiming(Duration.ofSeconds(20), Duration.ofSeconds(15), Optional.of(new Flapping(3, ALLOWED)));
        AlertSubject subject = new AlertSubject("s", "d", DetectorKind.ML, "");
        AlertPolicy policy = new AlertPolicy(subject, timing, Duration.ofSeconds(60));
        long time = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (i == restart && policy.keep().isPresent()) {
                KeptAlert kept = policy.keep().get();
                policy = new AlertPolicy(subject, timing, Duration.ofSeconds(60));
                policy.restore(kept);
            }
            time += steps.get(i).gapSeconds() * 1000L;
            policy.judge(time, steps.get(i).verdict()).ifPresent(broken::add);
        }
        // the cool-down of an alert before this one is not kept, so only what follows from this one is compared
        int same = Math.min(whole.size(), broken.size());
        for (int i = 0; i < same && whole.get(i).id().equals(broken.get(i).id()); i++) {
            assertEquals(whole.get(i), broken.get(i));
        }
    }
}
