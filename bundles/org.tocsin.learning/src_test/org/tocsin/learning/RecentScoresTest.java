package org.tocsin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.InvalidModelException;

class RecentScoresTest {

    private final RecentScores scores = RecentScores.coarse();
    private final SplittableRandom random = new SplittableRandom(2);

    private void take(int from, int to) {
        for (int i = from; i < to; i++) {
            scores.take(60_000L * i, random.nextDouble());
        }
    }

    @Test
    void shouldGoOnAfterARestartAsIfThereHadBeenNone() throws InvalidModelException {
        take(0, 2_000);
        ModelOutput out = new ModelOutput();
        scores.write(out);
        RecentScores again = RecentScores.coarse();
        again.read(new ModelInput(out.bytes()));
        assertEquals(scores.histogram(), again.histogram());
        for (int i = 2_000; i < 2_100; i++) {
            double score = random.nextDouble();
            scores.take(60_000L * i, score);
            again.take(60_000L * i, score);
        }
        assertEquals(scores.histogram(), again.histogram());
    }

    @Test
    void shouldRefuseWhatIsCutOff() {
        take(0, 100);
        ModelOutput out = new ModelOutput();
        scores.write(out);
        byte[] half = Arrays.copyOf(out.bytes(), out.bytes().length / 2);
        assertThrows(InvalidModelException.class, () -> RecentScores.coarse().read(new ModelInput(half)));
    }
}
