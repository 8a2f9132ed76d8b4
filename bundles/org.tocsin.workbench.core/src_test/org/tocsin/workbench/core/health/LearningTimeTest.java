package org.tocsin.workbench.core.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.api.monitor.Health.WarmUp;

class LearningTimeTest {

    private static HealthSample sample(int second, int checks, long seen) {
        return HealthSamples.at(second, HealthSamples.health(new WarmUp(checks, seen, 400L * checks)));
    }

    @Test
    void shouldSayHowLongItTakesAtTheSpeedOfLate() {
        List<HealthSample> samples = IntStream.rangeClosed(0, 20)
                .mapToObj(second -> sample(second, 1, second * 2L))
                .toList();
        assertEquals("10 %, about 3 min left", LearningTime.words(samples));
    }

    @Test
    void shouldNotTellWhereNothingWasLearnedOrNothingLearns() {
        assertEquals("0 %", LearningTime.words(List.of(sample(0, 2, 0))));
        assertEquals("0 %", LearningTime.words(List.of(sample(0, 2, 0), sample(30, 2, 0))));
        assertEquals("—", LearningTime.words(List.of(sample(0, 0, 0))));
        assertEquals("—", LearningTime.words(List.of()));
    }

    @Test
    void shouldNotTakeACheckThatIsDoneForSpeed() {
        // before, two had learned almost everything; what is left of them tells nothing of the third
        List<HealthSample> samples = List.of(sample(0, 3, 800), sample(10, 1, 0), sample(20, 1, 20));
        assertEquals("5 %, about 3 min left", LearningTime.words(samples));
    }
}
