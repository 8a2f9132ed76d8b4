package org.tocsin.detector.rule.internal.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tocsin.api.event.Event;
import org.tocsin.detector.rule.internal.language.Condition;
import org.tocsin.detector.rule.internal.language.Expression;
import org.tocsin.detector.rule.internal.window.Archive;

/**
 * What the compiled conditions of one rule on one source share: the event that they look at, and what they remember, each
 * thing once however often it is asked for. Used by one thread.
 */
final class Workspace {

    private final Frame frame = new Frame();
    private final Optional<OtherSources> others;
    private final Map<List<String>, OtherSources.Cell> cells;
    private final Map<Expression.Across, OtherSources.Tally> tallies;
    private String[] texts = {};
    /** What is remembered under each text, in the order in which it was made. */
    private OverTime[] memories = {};

    /**
     * @param others what is known of other sources; empty for a rule that does not look at any
     */
    Workspace(Optional<OtherSources> others) {
        this.others = others;
        this.cells = others.isEmpty() ? Map.of() : new HashMap<>();
        this.tallies = others.isEmpty() ? Map.of() : new HashMap<>();
    }

    Frame frame() {
        return frame;
    }

    /** The last known value of a metric of another source; asked once for all that ask here. */
    OtherSources.Cell cell(String source, String metric) {
        return cells.computeIfAbsent(
                List.of(source, metric), key -> others.orElseThrow().cell(source, metric));
    }

    /** For how many sources a part of a condition holds; asked once for all that ask here. */
    OtherSources.Tally tally(Condition condition, Expression.Across across) {
        return tallies.computeIfAbsent(across, part -> others.orElseThrow().tally(condition, part));
    }

    /**
     * What is remembered under this text, made if nothing is yet.
     *
     * @param maker makes it, after everything that it needs itself
     */
    OverTime remembered(String text, Supplier<OverTime> maker) {
        int known = Arrays.asList(texts).indexOf(text);
        if (known >= 0) {
            return memories[known];
        }
        OverTime made = maker.get();
        int size = texts.length;
        texts = Arrays.copyOf(texts, size + 1);
        texts[size] = text;
        memories = Arrays.copyOf(memories, size + 1);
        memories[size] = made;
        return made;
    }

    /** What is remembered, by its texts; empty if nothing is. */
    byte[] save() {
        if (memories.length == 0) {
            return new byte[0];
        }
        Archive all = Archive.writing();
        all.whole(memories.length);
        for (int i = 0; i < memories.length; i++) {
            Archive one = Archive.writing();
            memories[i].keep(one);
            all.text(texts[i]);
            all.bytes(one.written());
        }
        return all.written();
    }

    /**
     * Takes up what was saved, as far as it is still remembered.
     *
     * @throws IllegalArgumentException if that is nothing that was saved; then it is not to be used any more
     */
    void restore(byte[] saved) {
        Archive all = Archive.reading(saved);
        int count = all.whole(0);
        for (int i = 0; i < count; i++) {
            int known = Arrays.asList(texts).indexOf(all.text(""));
            byte[] one = all.bytes(new byte[0]);
            if (known >= 0) {
                memories[known].keep(Archive.reading(one));
            }
        }
    }

    /** Goes on to this event. */
    void update(Event event) {
        frame.show(event);
        for (OverTime memory : memories) {
            memory.update(event.epochMillis());
        }
    }
}
