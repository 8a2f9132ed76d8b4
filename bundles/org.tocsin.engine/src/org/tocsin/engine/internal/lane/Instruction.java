package org.tocsin.engine.internal.lane;

import java.util.function.Consumer;
import org.tocsin.engine.internal.memory.RestartNotes;

/** What a lane can be told besides events. All of it is carried out in {@link LaneSources}, between two events. */
public sealed interface Instruction {

    /** The time of the monitor has come to this: checks that are overdue are asked. */
    record Advance(long now) implements Instruction {}

    /** What waits to be sorted in and came before this {@link System#nanoTime()} is judged. */
    record ReleaseHeld(long cameBeforeNanos) implements Instruction {}

    /** Everything of this source that waits to be sorted in is judged. */
    record ReleaseAll(KnownSource source) implements Instruction {}

    /** What brought the events of the source of this name, which this one knows, has ended. */
    record Unwatch(KnownSource source, String name) implements Instruction {}

    /** Nothing came for a while because nobody wanted it. */
    record UnwatchAll() implements Instruction {}

    /** A source is forgotten for this reason; what is open ends. */
    record Forget(KnownSource source, String why) implements Instruction {}

    /** A source is forgotten in what stands for all sources. */
    record ForgetIn(KnownSource all, String source, String why) implements Instruction {}

    /** Another plan counts from now on. */
    record Follow(DetectionPlan plan) implements Instruction {}

    /** Somebody does something about an alert, which this source may know. */
    record Mark(KnownSource source, Marking marking) implements Instruction {}

    /** What is to be kept over a restart is noted. */
    record Remember(RestartNotes notes) implements Instruction {}

    /** A question, or something that changes what was learned: no alert changes by it. */
    record Ask(Consumer<LaneSources> question) implements Instruction {}
}
