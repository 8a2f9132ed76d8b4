package org.tocsin.engine.internal.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.lane.KnownSource;
import org.tocsin.engine.internal.lane.LaneSources;

/** Asks lanes, between two events, how the checks on a source or group stand. */
final class Inquiry {

    private static final long PATIENCE_SECONDS = 30;

    private final Lanes lanes;
    private final String name;

    /**
     * @param name what is asked about: a source or a group
     */
    Inquiry(Lanes lanes, String name) {
        this.lanes = lanes;
        this.name = name;
    }

    /**
     * Asks all of these, one after the other. Returns at once.
     *
     * @return fails if the lanes are closed
     */
    CompletableFuture<List<CheckStatus>> ask(List<KnownSource> sources) {
        CompletableFuture<List<CheckStatus>> all = CompletableFuture.completedFuture(List.of());
        for (KnownSource source : sources) {
            all = all.thenCombine(ask(source), (some, more) -> {
                List<CheckStatus> together = new ArrayList<>(some);
                together.addAll(more);
                return together;
            });
        }
        return all;
    }

    private CompletableFuture<List<CheckStatus>> ask(KnownSource source) {
        CompletableFuture<List<CheckStatus>> answer = new CompletableFuture<>();
        // the queue may be full, and who asks may be the thread of the screen
        Thread.startVirtualThread(() -> {
            if (!lanes.command(source, lane -> tell(lane, source, answer))) {
                answer.completeExceptionally(new IllegalStateException("The monitor is closed."));
            }
        });
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void tell(LaneSources lane, KnownSource source, CompletableFuture<List<CheckStatus>> answer) {
        try {
            answer.complete(lane.status(source, name));
        } catch (RuntimeException | LinkageError failure) {
            answer.completeExceptionally(failure);
        }
    }
}
