package org.tocsin.engine.internal.monitor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.lane.Instruction;
import org.tocsin.engine.internal.lane.KnownSource;
import org.tocsin.engine.internal.lane.Marking;

/** Asks lanes, between two events, how checks stand, and tells them what people say of alerts. */
final class Inquiry {

    private final Lanes lanes;
    private final Question question;
    private final SourceDirectory sources;

    Inquiry(Lanes lanes, SourceDirectory sources) {
        this.lanes = lanes;
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
        List<KnownSource> knowing = knowing(name);
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

    /** Tells everybody who may know it what somebody does about an alert. Returns when it is in the queues. */
    void tell(Alert alert, Remark remark, Instant now) {
        List<KnownSource> knowing = knowing(alert.source());
        Marking marking = new Marking(alert, remark, now, knowing.size());
        knowing.forEach(source -> lanes.command(source, new Instruction.Mark(source, marking)));
    }

    private List<KnownSource> knowing(String name) {
        return Stream.concat(sources.known(name).stream(), Stream.of(sources.together()))
                .toList();
    }
}
