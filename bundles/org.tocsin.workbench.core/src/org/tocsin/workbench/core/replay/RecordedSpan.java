package org.tocsin.workbench.core.replay;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.api.event.Event;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.InputProblem;
import org.tocsin.api.source.Subscription;
import org.tocsin.recording.RecordingQuery;
import org.tocsin.session.SourcePlan;
import org.tocsin.support.SourceThread;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.monitor.RecordedPast;

/**
 * A part of what was recorded.
 *
 * @param past reads it
 * @param from the time of the first event
 * @param to the time of the last
 * @param sources those that are wanted; empty for all
 */
public record RecordedSpan(RecordedPast past, Instant from, Instant to, Set<String> sources) {

    /** So many are named. */
    private static final int NAMED = 3;

    public RecordedSpan {
        sources = Set.copyOf(sources);
    }

    /** What it is called: {@code web-1, web-2 from 10:00:00 to 11:00:00}. */
    String name() {
        String which = sources.isEmpty()
                ? "All sources"
                : sources.size() > NAMED
                        ? Figures.plural(sources.size(), "source")
                        : String.join(", ", new TreeSet<>(sources));
        return which + " from " + Figures.time(from) + " to " + Figures.time(to);
    }

    /** What reads it, as fast as it is taken. */
    SourcePlan plan() {
        return new SourcePlan(name(), new Factory(this), Map.of());
    }

    /** Reads it on a thread of its own, as a source does. */
    private Subscription start(EventSink sink) {
        return SourceThread.start("recorded", sink, thread -> {
            boolean[] interrupted = {false};
            try {
                past.read(new RecordingQuery(from, to, sources), event -> {
                    interrupted[0] = !taken(sink, event);
                    return !interrupted[0] && !thread.closed();
                });
            } catch (IOException unreadable) {
                sink.report(
                        new InputProblem("recording", 0, 0, unreadable.getMessage(), "a recording that can be read"));
            }
            if (interrupted[0]) {
                throw new InterruptedException();
            }
        });
    }

    private static boolean taken(EventSink sink, Event event) {
        try {
            sink.put(event);
            return true;
        } catch (InterruptedException closed) {
            return false;
        }
    }

    private record Factory(RecordedSpan span) implements EventSourceFactory {

        @Override
        public String id() {
            return "recording";
        }

        @Override
        public String name() {
            return span.name();
        }

        @Override
        public String description() {
            return "What was recorded of what is watched.";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public EventSource create(Settings settings) {
            try {
                span.past.extent();
            } catch (IOException unreadable) {
                throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
            }
            return span::start;
        }
    }
}
