package org.tocsin.engine.internal.monitor;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.tocsin.api.monitor.LearnedModel;
import org.tocsin.api.monitor.Models;
import org.tocsin.engine.internal.lane.KnownSource;
import org.tocsin.engine.internal.lane.LaneSources;
import org.tocsin.engine.internal.lane.Learner;
import org.tocsin.engine.internal.model.KeptModels;
import org.tocsin.engine.internal.model.ModelKey;

/** Hands on to the lanes what people want of models. */
final class LaneModels implements Models {

    private static final Logger LOG = System.getLogger(LaneModels.class.getName());

    private final SourceDirectory sources;
    private final Lanes lanes;
    private final KeptModels kept;

    private CompletableFuture<Boolean> told = CompletableFuture.completedFuture(true);

    LaneModels(SourceDirectory sources, Lanes lanes, KeptModels kept) {
        this.sources = sources;
        this.lanes = lanes;
        this.kept = kept;
    }

    @Override
    public CompletableFuture<List<LearnedModel>> of(String source) {
        return sources.known(source)
                .map(known -> new Question(lanes).<List<LearnedModel>>ask(known, lane -> {
                    List<LearnedModel> models = new ArrayList<>();
                    lane.learners(known, learner -> models.add(learner.model()));
                    return models;
                }))
                .map(answer -> answer.thenApplyAsync(models ->
                        models.stream().map(model -> withKept(source, model)).toList()))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    private LearnedModel withKept(String source, LearnedModel model) {
        ModelKey key = new ModelKey(source, model.detector(), model.check());
        return new LearnedModel(model.detector(), model.check(), model.status(), kept.list(key));
    }

    @Override
    public int keepAll(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        int count = 0;
        for (KnownSource source : sources.all()) {
            kept.awaitReady(Duration.ofNanos(deadline - System.nanoTime()));
            try {
                count += new Question(lanes)
                        .ask(source, lane -> keepNow(lane, source))
                        .get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (ExecutionException failure) {
                LOG.log(Level.WARNING, "The models of " + source.name() + " cannot be kept.", failure.getCause());
            } catch (TimeoutException late) {
                return count;
            }
        }
        return count;
    }

    private static int keepNow(LaneSources lane, KnownSource source) {
        AtomicInteger count = new AtomicInteger();
        lane.learners(source, learner -> count.addAndGet(learner.keepNow() ? 1 : 0));
        return count.get();
    }

    @Override
    public void freeze(String source, String detector, boolean frozen) {
        tell(source, learner -> {
            if (learner.by(detector)) {
                learner.freeze(frozen);
            }
        });
    }

    @Override
    public void rollBack(String source, String detector, long generation) {
        tell(source, learner -> {
            if (learner.by(detector)) {
                learner.rollBack(generation);
            }
        });
    }

    @Override
    public void leaveOut(String source, Instant from, Instant to) {
        tell(source, learner -> learner.leaveOut(from.toEpochMilli(), to.toEpochMilli()));
    }

    @Override
    public void learn(String source, Instant from, Instant to) {
        tell(source, learner -> learner.learn(from.toEpochMilli(), to.toEpochMilli()));
    }

    /** One after the other: what a person says last counts. */
    private synchronized void tell(String source, Consumer<Learner> action) {
        sources.known(source)
                .ifPresent(known -> told = told.handle((done, failure) -> true)
                        .thenCompose(next -> new Question(lanes).ask(known, lane -> {
                            lane.learners(known, action);
                            return true;
                        })));
    }
}
