package org.tocsin.detector.control.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.api.contracts.Events;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;

class RandomDetectorTest {

    private static List<Verdict> verdicts(String source, int seed) {
        Settings settings = Settings.defaults(List.of(
                new Parameter.OfNumber("share", "", "", 0.01, 0, 1),
                new Parameter.OfInteger("seed", "", "", seed, 0, Integer.MAX_VALUE)));
        Check check = new RandomFactory().create(source, settings).get(0);
        return IntStream.range(0, 100_000)
                .mapToObj(number -> check.detector().inspect(Events.calm(source, number)))
                .toList();
    }

    @Test
    void shouldCallTheWantedShareOfEventsAnomalies() {
        List<Verdict> verdicts = verdicts("a", 1);
        long anomalies =
                verdicts.stream().filter(Verdict.Anomaly.class::isInstance).count();
        assertEquals(1_000, anomalies, 150);
        assertEquals(
                0.5, verdicts.stream().mapToDouble(Verdict::score).average().orElseThrow(), 0.01);
        assertTrue(verdicts.stream().mapToDouble(Verdict::score).allMatch(score -> score >= 0 && score < 1));
    }

    @Test
    void shouldGiveOtherScoresToOtherSourcesAndSeeds() {
        List<Verdict> verdicts = verdicts("a", 1);
        assertEquals(verdicts, verdicts("a", 1));
        assertNotEquals(verdicts, verdicts("b", 1));
        assertNotEquals(verdicts, verdicts("a", 2));
    }
}
