package org.tocsin.engine.internal.monitor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.tocsin.engine.internal.lane.Instruction;
import org.tocsin.engine.internal.lane.KnownSource;
import org.tocsin.engine.internal.lane.LaneSources;

/** Asks the lane of a source something, between two events. */
final class Question {

    private static final long PATIENCE_SECONDS = 30;

    private final Lanes lanes;

    Question(Lanes lanes) {
        this.lanes = lanes;
    }

    /**
     * Asks. Returns at once.
     *
     * @return fails if the lanes are closed
     */
    <T> CompletableFuture<T> ask(KnownSource source, Function<LaneSources, T> what) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        // the queue may be full, and who asks may be the thread of the screen
        Thread.startVirtualThread(() -> {
            if (!lanes.command(source, new Instruction.Ask(lane -> tell(lane, what, answer)))) {
                answer.completeExceptionally(new IllegalStateException("The monitor is closed."));
            }
        });
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static <T> void tell(LaneSources lane, Function<LaneSources, T> what, CompletableFuture<T> answer) {
        try {
            answer.complete(what.apply(lane));
        } catch (RuntimeException | LinkageError failure) {
            answer.completeExceptionally(failure);
        }
    }
}
