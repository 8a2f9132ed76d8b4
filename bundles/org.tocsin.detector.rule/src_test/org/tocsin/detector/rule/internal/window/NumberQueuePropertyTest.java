package org.tocsin.detector.rule.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class NumberQueuePropertyTest {

    @Property(tries = 200)
    void numbersComeOutAsTheyWentIn(
            @ForAll @Size(max = 300) List<@LongRange(min = 0, max = Long.MAX_VALUE) Long> numbers,
            @ForAll @Size(min = 1, max = 20) List<Boolean> takes) {
        NumberQueue queue = new NumberQueue();
        Queue<Long> expected = new ArrayDeque<>();
        for (int i = 0; i < numbers.size(); i++) {
            queue.add(numbers.get(i));
            expected.add(numbers.get(i));
            if (takes.get(i % takes.size())) {
                assertEquals(expected.remove(), queue.remove());
            }
        }
        while (!expected.isEmpty()) {
            assertEquals(expected.remove(), queue.remove());
        }
    }
}
