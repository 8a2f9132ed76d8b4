package org.tocsin.engine.internal.monitor;

import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Subscription;
import org.tocsin.support.ForwardingSink;
import org.tocsin.support.SourceThread;

/** A source whose past is learned before it is started. */
final class TaughtSource implements EventSource {

    /** What is to be done before. */
    @FunctionalInterface
    interface Lesson {

        /** Returns when the past is learned, or early if nobody wants it any more. */
        void learn() throws InterruptedException;
    }

    private final String name;
    private final EventSource source;
    private final Lesson lesson;

    TaughtSource(String name, EventSource source, Lesson lesson) {
        this.name = name;
        this.source = source;
        this.lesson = lesson;
    }

    @Override
    public Subscription start(EventSink sink) {
        Run run = new Run(sink);
        run.thread = SourceThread.start(name + "-history", new Unending(sink), run::learnAndStart);
        return run;
    }

    /** From the lesson to the end of the source. Thread-safe. */
    private final class Run implements Subscription {

        private final EventSink sink;
        private Subscription thread = () -> {};
        private Subscription started = () -> {};
        private boolean closed;

        Run(EventSink sink) {
            this.sink = sink;
        }

        private void learnAndStart(SourceThread own) throws InterruptedException {
            lesson.learn();
            synchronized (this) {
                if (!closed) {
                    started = source.start(sink);
                }
            }
        }

        @Override
        public void close() {
            Subscription live;
            synchronized (this) {
                closed = true;
                live = started;
            }
            thread.close();
            live.close();
        }
    }

    /** The end of the lesson is not that of the source. */
    private static final class Unending extends ForwardingSink {

        Unending(EventSink sink) {
            super(sink);
        }

        @Override
        public void end() {}
    }
}
