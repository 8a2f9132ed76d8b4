package org.tocsin.session.recording;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Scores many recordings, some at a time; each has the same result whatever the others do. */
public final class ScoreBatch {

    /**
     * What became of one recording.
     *
     * @param name what it is called
     * @param rows how many rows it has
     * @param leftOut how many of them were not judged
     * @param alerts on how many rows a new alert was raised
     * @param took how long it took
     */
    public record Result(String name, int rows, long leftOut, long alerts, Duration took) {}

    private static final long LOOK_MILLIS = 100;

    private final ScoreRun run;
    private final ScoreFile file;
    private final Consumer<String> said;

    public ScoreBatch(ScoreRun run, ScoreFile file, Consumer<String> said) {
        this.run = run;
        this.file = file;
        this.said = said;
    }

    /**
     * Scores them all and writes each as soon as it is done. What has no result is told.
     *
     * @param threads how many at a time
     * @param progress is told now and then how many rows have been read, from the calling thread
     * @return the results in the order of the recordings, without those that have none
     */
    public List<Result> run(List<Dataset> datasets, int threads, LongConsumer progress) throws InterruptedException {
        AtomicIntegerArray read = new AtomicIntegerArray(datasets.size());
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, datasets.size()));
        try {
            List<Future<Optional<Result>>> futures = new ArrayList<>();
            for (int i = 0; i < datasets.size(); i++) {
                int number = i;
                futures.add(pool.submit(() -> score(datasets.get(number), rows -> read.set(number, rows))));
            }
            List<Result> results = new ArrayList<>();
            for (Future<Optional<Result>> future : futures) {
                await(future, read, progress).ifPresent(results::add);
            }
            return results;
        } finally {
            pool.shutdownNow();
            pool.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    private static Optional<Result> await(
            Future<Optional<Result>> future, AtomicIntegerArray read, LongConsumer progress)
            throws InterruptedException {
        while (true) {
            try {
                return future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                long rows = 0;
                for (int i = 0; i < read.length(); i++) {
                    rows += read.get(i);
                }
                progress.accept(rows);
            } catch (ExecutionException failure) {
                throw new IllegalStateException("A recording could not be scored.", failure.getCause());
            }
        }
    }

    private Optional<Result> score(Dataset dataset, IntConsumer progress) throws InterruptedException {
        long begin = System.nanoTime();
        ScoreRun.Outcome outcome = run.run(dataset, progress);
        if (outcome.failure().isPresent()) {
            said.accept(outcome.failure().get());
            return Optional.empty();
        }
        List<ScoreSheet.Row> rows = outcome.rows();
        try {
            file.write(dataset.name(), rows);
        } catch (IOException unwritable) {
            said.accept("The scores of " + dataset.name() + " cannot be written: " + unwritable.getMessage() + ".");
            return Optional.empty();
        }
        return Optional.of(new Result(
                dataset.name(),
                rows.size(),
                rows.stream().filter(row -> !row.judged()).count(),
                rows.stream().filter(ScoreSheet.Row::alert).count(),
                Duration.ofNanos(System.nanoTime() - begin)));
    }
}
