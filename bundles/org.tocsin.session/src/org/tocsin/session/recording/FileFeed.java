package org.tocsin.session.recording;

import java.io.IOException;
import java.util.Optional;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Subscription;
import org.tocsin.support.SourceThread;

/** Pushes rows of files, and remembers why it ended before they did. */
abstract class FileFeed implements EventSource {

    private final String name;
    private volatile Optional<String> failure = Optional.empty();

    FileFeed(String name) {
        this.name = name;
    }

    final String name() {
        return name;
    }

    /** Why it ended before the files did, in a sentence. */
    final Optional<String> failure() {
        return failure;
    }

    @Override
    public final Subscription start(EventSink sink) {
        failure = Optional.empty();
        return SourceThread.start(name, sink, thread -> {
            try {
                push(thread, sink);
            } catch (IOException | IllegalArgumentException unreadable) {
                failure = Optional.of(String.valueOf(unreadable.getMessage()));
            }
        });
    }

    /** Pushes until there is nothing more, or the thread is closed. */
    abstract void push(SourceThread thread, EventSink sink) throws IOException, InterruptedException;
}
