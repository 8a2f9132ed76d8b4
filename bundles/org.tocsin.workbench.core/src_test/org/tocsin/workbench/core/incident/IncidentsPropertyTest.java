package org.tocsin.workbench.core.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tocsin.api.alert.AlertState;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.monitor.AlertStory;

class IncidentsPropertyTest {

    private static List<AlertStory> stories(List<Integer> seconds) {
        List<AlertStory> stories = new ArrayList<>();
        for (int second : seconds) {
            int next = stories.size();
            stories.add(AlertStory.beginning(AlertSamples.learned(
                    "alert-" + next, AlertState.FIRING, second, "web-" + second % 5, "metric-" + second % 3)));
        }
        return stories;
    }

    @Property(tries = 300)
    void shouldBeTheSameInAnyOrder(
            @ForAll @Size(max = 40) List<@IntRange(max = 900) Integer> seconds, @ForAll long seed) {
        List<AlertStory> stories = stories(seconds);
        Incidents expected = Incidents.of(stories);
        Collections.shuffle(stories, new Random(seed));
        assertEquals(expected, Incidents.of(stories));
    }

    @Property(tries = 300)
    void shouldNotMoveAnAlertForTheSakeOfALaterOne(@ForAll @Size(max = 40) List<@IntRange(max = 900) Integer> seconds) {
        List<AlertStory> stories = stories(seconds.stream().sorted().toList());
        Map<String, String> known = new HashMap<>();
        for (int count = 1; count <= stories.size(); count++) {
            // those that begin at the same time are told apart by their ids, so they come together
            boolean split = count < stories.size()
                    && stories.get(count - 1)
                            .firedAt()
                            .equals(stories.get(count).firedAt());
            if (!split) {
                Incidents.of(stories.subList(0, count))
                        .all()
                        .forEach(incident -> incident.parts()
                                .forEach(part -> assertEquals(
                                        incident.id(), known.computeIfAbsent(part.id(), id -> incident.id()))));
            }
        }
    }
}
