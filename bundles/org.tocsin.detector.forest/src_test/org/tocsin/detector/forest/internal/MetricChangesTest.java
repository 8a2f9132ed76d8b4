package org.tocsin.detector.forest.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class MetricChangesTest {

    private static final double NONE = Double.NaN;
    private static final Schema TWO = Schema.named("cpu", "memory");

    private final MetricChanges changes = new MetricChanges();

    private double[] beside(int second, double... values) {
        double[] both =
                changes.beside(Event.of("s", second * 1000L, TWO, values), 1000).values();
        changes.follow(false);
        return both;
    }

    @Test
    void shouldPutTheDifferenceToTheLevelBehindTheValues() {
        assertArrayEquals(new double[] {10, 50, NONE, NONE}, beside(0, 10, 50));
        assertArrayEquals(new double[] {42, 18, 32, -32}, beside(1, 42, 18));
        assertArrayEquals(new double[] {11, 49, 0, 0}, beside(2, 11, 49));
    }

    @Test
    void shouldNotKnowTheChangeWhereAValueIsMissing() {
        beside(0, 10, 50);
        assertArrayEquals(new double[] {NONE, 82, NONE, 32}, beside(1, NONE, 82));
        assertArrayEquals(new double[] {30, 51, 20, 0}, beside(2, 30, 51));
    }

    @Test
    void shouldNotKnowTheChangeAfterAGap() {
        beside(0, 10, 50);
        assertArrayEquals(new double[] {90, 50, NONE, NONE}, beside(60, 90, 50));
        assertArrayEquals(new double[] {91, 50, 1, 0}, beside(61, 91, 50));
    }

    @Test
    void shouldNotLetWhatIsOddMoveTheLevel() {
        beside(0, 10, 50);
        changes.beside(Event.of("s", 1000, TWO, 500, 50), 1000);
        changes.follow(true);
        assertArrayEquals(new double[] {10, 50, 0, 0}, beside(2, 10, 50));
    }

    @Test
    void shouldTakeWhatHasLastedForTheLevel() {
        beside(0, 10, 50);
        for (int second = 1; second <= 1801; second++) {
            changes.beside(Event.of("s", second * 1000L, TWO, 500, 50), 1000);
            changes.follow(true);
        }
        assertArrayEquals(new double[] {500, 50, 0, 0}, beside(1802, 500, 50));
    }

    @Test
    void shouldGoOnFromARowThatWasLearned() {
        beside(0, 10, 50);
        Event last = changes.beside(Event.of("s", 1000, TWO, 42, 18), 1000);
        changes.follow(false);
        MetricChanges again = new MetricChanges();
        again.resume(last.schema(), new LearnedRow(1000, last.values()));
        assertArrayEquals(
                beside(2, 30, 40),
                again.beside(Event.of("s", 2000, TWO, 30, 40), 1000).values(),
                1e-9);
    }

    @Test
    void shouldFindAMetricAgainByItsNameWhenOthersCome() {
        beside(0, 10, 50);
        Schema three = Schema.named("new", "memory", "cpu");
        Event next = changes.beside(Event.of("s", 1000, three, 7, 52, 11), 1000);
        assertArrayEquals(new double[] {7, 52, 11, NONE, 2, 1}, next.values());
    }

    @Test
    void shouldKeepTheSchemaWhileThatOfTheSourceIsTheSame() {
        Schema first = changes.beside(Event.of("s", 0, TWO, 1, 2), 1000).schema();
        Schema second = changes.beside(Event.of("s", 1000, Schema.named("cpu", "memory"), 1, 2), 1000)
                .schema();
        assertSame(first, second);
        assertFalse(MetricChanges.isChange(first.metric(0)));
        assertTrue(MetricChanges.isChange(first.metric(3)));
        assertEquals("memory", MetricChanges.base(first.metric(3)));
    }
}
