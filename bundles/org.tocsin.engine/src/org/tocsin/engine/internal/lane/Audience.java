package org.tocsin.engine.internal.lane;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/**
 * Who looks on when events are judged. Called from lane threads.
 *
 * @param taps are shown every event
 * @param events counts them
 */
public record Audience(List<GuardedTap> taps, LongAdder events) {

    public Audience {
        taps = List.copyOf(taps);
    }

    /** An event was judged: there is a verdict each check. */
    void show(Event event, List<Check> checks, List<Verdict> verdicts) {
        events.increment();
        for (int i = 0; i < taps.size(); i++) {
            taps.get(i).seen(event, checks, verdicts);
        }
    }

    /** A source is forgotten. */
    void left(String source) {
        taps.forEach(tap -> tap.left(source));
    }
}
