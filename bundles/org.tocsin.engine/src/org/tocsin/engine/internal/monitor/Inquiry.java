package org.tocsin.engine.internal.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.lane.KnownSource;

/** Asks lanes, between two events, how checks stand. */
final class Inquiry {

    private final Question question;
    private final SourceDirectory sources;

    Inquiry(Lanes lanes, SourceDirectory sources) {
        this.question = new Question(lanes);
        this.sources = sources;
    }

    /**
     * Asks how the checks on the source or group of this name stand: what knows that source, and then what stands for all
     * together. Returns at once.
     *
     * @return fails if the lanes are closed
     */
    CompletableFuture<List<CheckStatus>> ask(String name) {
        List<KnownSource> knowing = Stream.concat(sources.known(name).stream(), Stream.of(sources.together()))
                .toList();
        CompletableFuture<List<CheckStatus>> all = CompletableFuture.completedFuture(List.of());
        for (KnownSource source : knowing) {
            all = all.thenCombine(question.ask(source, lane -> lane.status(source, name)), (some, more) -> {
                List<CheckStatus> together = new ArrayList<>(some);
                together.addAll(more);
                return together;
            });
        }
        return all;
    }
}
