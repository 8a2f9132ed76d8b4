package org.tocsin.engine.internal.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.lane.KnownSource;

/** Asks lanes, between two events, how the checks on a source or group stand. */
final class Inquiry {

    private final Question question;
    private final String name;

    /**
     * @param name what is asked about: a source or a group
     */
    Inquiry(Lanes lanes, String name) {
        this.question = new Question(lanes);
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
            all = all.thenCombine(question.ask(source, lane -> lane.status(source, name)), (some, more) -> {
                List<CheckStatus> together = new ArrayList<>(some);
                together.addAll(more);
                return together;
            });
        }
        return all;
    }
}
