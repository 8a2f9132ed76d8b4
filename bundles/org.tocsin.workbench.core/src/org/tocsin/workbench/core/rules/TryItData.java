package org.tocsin.workbench.core.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.tocsin.api.source.EventSource;
import org.tocsin.session.SourcePlan;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.monitor.HistoryReplay;
import org.tocsin.workbench.core.monitor.MetricHistory;

/** What a draft is tried on. */
public sealed interface TryItData {

    /** A source that replays it once, as fast as it can, and ends. */
    EventSource source(LongConsumer total);

    /** Whether its events come in order of time for each source. */
    boolean ordered();

    /** Where the curves are that belong to it. */
    MetricHistory curves();

    /** In a few words. */
    String name();

    /** What a person should know of how far back it reaches; may be empty. */
    String limits();

    /** What was measured of late. */
    record Memory(MetricHistory curves) implements TryItData {

        @Override
        public EventSource source(LongConsumer total) {
            return new HistoryReplay(curves, total);
        }

        @Override
        public boolean ordered() {
            return true;
        }

        @Override
        public String name() {
            return "memory";
        }

        @Override
        public String limits() {
            String thinned = curves.whole().thinned()
                    ? "Further back only lows and highs are in memory, which cannot be replayed."
                    : "";
            int bygone = curves.whole().bygone();
            String others = bygone == 0
                    ? ""
                    : Figures.plural(bygone, "source") + " of long before " + (bygone == 1 ? "is" : "are")
                            + " left out.";
            return (thinned + " " + others).strip();
        }
    }

    /**
     * A file.
     *
     * @param reader what reads such files, with what is set for it
     * @param curves those that came through when it was last replayed
     */
    record File(SourcePlan reader, Path file, MetricHistory curves) implements TryItData {

        @Override
        public EventSource source(LongConsumer total) {
            EventSource source = reader.reading(List.of(file)).once().create();
            return sink -> {
                curves.clear();
                return source.start(new CurveSink(sink, curves));
            };
        }

        @Override
        public boolean ordered() {
            return reader.factory().ordered();
        }

        @Override
        public String name() {
            return String.valueOf(file.getFileName());
        }

        @Override
        public String limits() {
            return "";
        }
    }
}
