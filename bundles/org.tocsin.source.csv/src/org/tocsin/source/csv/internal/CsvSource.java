package org.tocsin.source.csv.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.SourceThread;
import org.tocsin.api.source.Subscription;

/** Replays files, merged by event time, from one thread, so that every replay is the same. */
final class CsvSource implements EventSource {

    private final CsvSettings settings;
    private final Clock clock;

    /**
     * @param settings what to replay
     * @param clock tells how fast
     * @throws IllegalArgumentException with one sentence, if a file cannot be used
     */
    CsvSource(CsvSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        for (Path file : settings.files()) {
            CsvInput.check(file, settings.follow());
        }
    }

    @Override
    public Subscription start(EventSink sink) {
        return SourceThread.start("csv", sink, thread -> replay(thread, sink));
    }

    private void replay(SourceThread thread, EventSink sink) throws InterruptedException {
        List<String> names = SourceNames.of(settings.files());
        List<CsvFile> files = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Path path = settings.files().get(i);
            files.add(new CsvFile(path, names.get(i), settings, sink));
        }
        try (Merge merge = new Merge(files)) {
            Pace pace = new Pace(settings.speed(), clock);
            while (!thread.closed() && !merge.ended()) {
                Event event = merge.next();
                if (event == null) {
                    thread.awaitTime(clock, clock.millis() + settings.poll().toMillis());
                } else if (settings.speed() == 0 || thread.awaitTime(clock, pace.due(event.epochMillis()))) {
                    sink.put(event);
                }
            }
        }
    }
}
