package org.tocsin.engine.internal.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;

class AlertPolicyPropertyTest {

    record Step(int gapSeconds, Verdict verdict) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Verdict> verdicts = Arbitraries.of(
                Verdict.NORMAL,
                new Verdict.Holding("between"),
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
        List<Alert> transitions = new ArrayList<>();
        AlertPolicy policy = new AlertPolicy(
                new AlertSubject("s", "d", DetectorKind.ML, ""),
                new AlertTiming(Duration.ofSeconds(20), Duration.ofSeconds(15)),
                Duration.ofSeconds(60),
                transitions::add);
        long time = 0;
        for (Step step : steps) {
            time += step.gapSeconds() * 1000L;
            policy.judge(time, step.verdict());
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
        AlertState before = AlertState.RESOLVED;
        for (Alert alert : play(steps)) {
            assertTrue(allowed.get(before).contains(alert.state()), before + " to " + alert.state());
            before = alert.state();
        }
    }

    @Property(tries = 500)
    void thereIsAtMostOneOpenAlertAndEveryOtherIsOver(@ForAll("steps") List<Step> steps) {
        Map<String, AlertState> last = new HashMap<>();
        play(steps).forEach(alert -> {
            last.put(alert.id(), alert.state());
            assertTrue(last.values().stream().filter(state -> !state.over()).count() <= 1);
        });
    }

    @Property(tries = 200)
    void theSameEventsGiveTheSameTransitions(@ForAll("steps") List<Step> steps) {
        assertEquals(play(steps), play(steps));
    }
}
