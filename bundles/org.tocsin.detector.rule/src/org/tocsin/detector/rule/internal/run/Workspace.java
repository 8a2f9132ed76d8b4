package org.tocsin.detector.rule.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tocsin.api.event.Event;

/**
 * What the compiled conditions of one rule on one source share: the event that they look at, and what they remember, each
 * thing once however often it is asked for. Used by one thread.
 */
final class Workspace {

    private final Frame frame = new Frame();
    private final OtherSources others;
    private final Map<String, OverTime> known = new HashMap<>();
    private final List<OverTime> inOrder = new ArrayList<>();
    private OverTime[] memories = {};

    /**
     * @param others what is known of other sources; null for a rule that does not look at any
     */
    Workspace(OtherSources others) {
        this.others = others;
    }

    Frame frame() {
        return frame;
    }

    OtherSources others() {
        return others;
    }

    /**
     * What is remembered under this text, made if nothing is yet.
     *
     * @param maker makes it, after everything that it needs itself
     */
    OverTime remembered(String text, Supplier<OverTime> maker) {
        OverTime there = known.get(text);
        if (there == null) {
            there = maker.get();
            known.put(text, there);
            inOrder.add(there);
            memories = inOrder.toArray(OverTime[]::new);
        }
        return there;
    }

    /** Goes on to this event. */
    void update(Event event) {
        frame.show(event);
        for (OverTime memory : memories) {
            memory.update(event.epochMillis());
        }
    }
}
