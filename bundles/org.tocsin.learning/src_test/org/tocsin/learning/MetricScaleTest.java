package org.tocsin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class MetricScaleTest {

    private final MetricColumns columns = new MetricColumns();
    private final MetricScale scale = new MetricScale();

    private void learn(Schema schema, int from, int to, double size) {
        for (int i = from; i < to; i++) {
            double[] values = new double[schema.size()];
            values[0] = i % 2 == 0 ? 0 : size;
            if (values.length > 1) {
                values[1] = 50;
            }
            columns.take(Event.of("a", i, schema, values));
            scale.learn(columns);
        }
    }

    @Test
    void shouldDivideByTheRangeOnceItIsSettled() {
        learn(Schema.named("cpu", "constant"), 0, 63, 20);
        assertFalse(scale.settled());
        learn(Schema.named("cpu", "constant"), 63, 64, 20);
        assertTrue(scale.settled());
        assertEquals(1 / 20f, scale.factors()[0]);
        assertEquals(2f, scale.factors()[1], "a hundredth of 50 is the unit of what never moved");
    }

    @Test
    void shouldSettleAgainWhenMuchMoreWasLearnedButNotWithASingleMetric() {
        learn(Schema.named("cpu", "constant"), 0, 64, 20);
        learn(Schema.named("cpu", "constant"), 64, 511, 40);
        assertEquals(1 / 20f, scale.factors()[0]);
        learn(Schema.named("cpu", "constant"), 511, 512, 40);
        assertEquals(1 / 40f, scale.factors()[0]);
    }

    @Test
    void shouldSettleASingleMetricOnce() {
        learn(Schema.named("cpu"), 0, 64, 20);
        learn(Schema.named("cpu"), 64, 2_000, 40);
        assertEquals(1 / 20f, scale.factors()[0]);
    }
}
