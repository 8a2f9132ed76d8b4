package org.tocsin.source.csv.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.SourceHistory;
import org.tocsin.api.source.Subscription;
import org.tocsin.support.SourceThread;

/** Replays files, merged by event time, from one thread, so that every replay is the same. */
final class CsvSource implements EventSource {

    private final CsvSettings settings;
    private final Clock clock;
    private final Past past;

    /**
     * @param settings what to replay
     * @param clock tells how fast
     * @throws IllegalArgumentException with one sentence, if a file cannot be used
     */
    CsvSource(CsvSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.past = new Past(settings.beginning());
        for (Path file : settings.files()) {
            CsvInput.check(file, settings.follow());
        }
    }

    @Override
    public Subscription start(EventSink sink) {
        return SourceThread.start("csv", sink, thread -> replay(thread, sink));
    }

    @Override
    public Optional<SourceHistory> history() {
        return settings.beginning() instanceof Beginning.All
                ? Optional.empty()
                : Optional.of(new SourceHistory(
                        sink -> SourceThread.start("csv-history", sink, thread -> learn(thread, sink)),
                        false,
                        0,
                        Set.of()));
    }

    private void learn(SourceThread thread, EventSink sink) throws InterruptedException {
        Map<String, Long> newest = new HashMap<>();
        try (Merge merge = open(settings.forPast(), sink)) {
            for (Event event = merge.next(); event != null && !thread.closed(); event = merge.next()) {
                if (past.toLearn(event)) {
                    sink.put(event);
                    newest.merge(event.source(), event.epochMillis(), Math::max);
                }
            }
        }
        if (!thread.closed()) {
            past.learned(newest);
        }
    }

    private static Merge open(CsvSettings settings, EventSink sink) {
        List<String> names = SourceNames.of(settings.files());
        List<CsvFile> files = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Path path = settings.files().get(i);
            files.add(new CsvFile(path, names.get(i), settings, sink));
        }
        return new Merge(files);
    }

    private void replay(SourceThread thread, EventSink sink) throws InterruptedException {
        try (Merge merge = open(settings, sink)) {
            Pace pace = new Pace(settings.speed(), clock);
            while (!thread.closed() && !merge.ended()) {
                Event event = merge.next();
                if (event == null) {
                    past.caughtUp();
                    thread.awaitTime(clock, clock.millis() + settings.poll().toMillis());
                } else if (past.toSkip(event)) {
                    continue;
                } else if (settings.speed() == 0 || thread.awaitTime(clock, pace.due(event.epochMillis()))) {
                    sink.put(event);
                }
            }
        }
    }
}
